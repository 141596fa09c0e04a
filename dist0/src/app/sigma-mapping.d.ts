import type { SigmaMapping } from '../language/sigma/mapping.ts';
/** Reads the user's names of fields and values of placeholders for Sigma rules.
 * @throws TrailproofError INPUT_UNREADABLE, SIGMA_MAPPING_INVALID */
export declare function sigmaMappingOf(file: string): SigmaMapping;
