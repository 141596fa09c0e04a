import type { SourceText } from '../../diagnostic/span.ts';
import type { SigmaMapping } from '../../language/sigma/mapping.ts';
/** Reads how a log's fields are called (`fieldmappings`) and what placeholders stand for (`placeholders`), each one text
 * or a list of them.
 * @example readSigmaMapping({ name: 'map.yml', text: 'fieldmappings: { User: userIdentity.userName }' }).fields
 * @throws TrailproofError SIGMA_MAPPING_INVALID at the place */
export declare function readSigmaMapping(source: SourceText): SigmaMapping;
