import type { Finding } from '../../diagnostic/finding.ts';
import type { LiveFinding } from '../../report/live-run.ts';
/** What of a finding is told of a run: it has no place in a file. */
export declare const plainFinding: ({ code, message, hint }: Finding) => LiveFinding;
