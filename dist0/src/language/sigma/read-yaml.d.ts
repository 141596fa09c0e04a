import { type Finding } from '../../diagnostic/finding.ts';
import type { SourceText, Span } from '../../diagnostic/span.ts';
import type { YamlNode } from './yaml-node.ts';
/** One document of a YAML text. Without a root it is not valid, and the findings say where. */
export interface YamlDocument {
    readonly root?: YamlNode | undefined;
    readonly span: Span;
    readonly findings: readonly Finding[];
}
/** Reads a YAML text, document by document; empty documents are left out. Aliases stand for their anchor's value, but
 * not without bound.
 * @example readYaml({ name: 'a.yml', text: 'title: x' })[0]?.root */
export declare function readYaml(source: SourceText): readonly YamlDocument[];
