import type { Finding } from './finding.ts';
/** Writes a finding for people: place, code, sentence, code frame, next step.
 * @example formatFinding({ severity: 'error', code: 'USAGE', message: 'No such flag.' }) // 'USAGE  No such flag.' */
export declare function formatFinding(finding: Finding): string;
