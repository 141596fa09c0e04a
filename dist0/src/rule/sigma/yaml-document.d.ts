import type { SourceText } from '../../diagnostic/span.ts';
import { type YamlNode } from '../../language/sigma/yaml-node.ts';
import { type PlacedDocument } from '../placed-document.ts';
/** A YAML document as plain data that still knows where everything stands.
 * @example yamlDocument(source, root).placeOf(['tags', 0]) */
export declare function yamlDocument(source: SourceText, root: YamlNode): PlacedDocument;
