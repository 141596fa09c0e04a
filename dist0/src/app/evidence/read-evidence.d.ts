import { type ParsedEvidence } from '../../coverage/parse-evidence.ts';
/** Reads evidence files. Lines that are none stand in the findings.
 * @throws TrailproofError INPUT_UNREADABLE for a file that cannot be opened */
export declare function readEvidence(files: readonly string[]): ParsedEvidence;
