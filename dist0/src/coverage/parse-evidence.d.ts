import type { Finding } from '../diagnostic/finding.ts';
import type { SourceText } from '../diagnostic/span.ts';
import { type Evidence } from './evidence.ts';
/** The evidence of a file, and the lines that are none. */
export interface ParsedEvidence {
    readonly evidence: readonly Evidence[];
    /** In order of the lines. */
    readonly findings: readonly Finding[];
}
/** Reads an evidence file. A line that is no evidence is told with its place and loses nothing else; empty lines are
 * passed over, and ids of ATT&CK v18 become those of v19. */
export declare function parseEvidence(source: SourceText): ParsedEvidence;
