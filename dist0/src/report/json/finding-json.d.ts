import type { Finding } from '../../diagnostic/finding.ts';
/** A finding as machine formats give it; line and column count from 1 and are null without a place. */
export interface FindingJson {
    readonly file: string | null;
    readonly rule: string | null;
    readonly code: string;
    readonly severity: Finding['severity'];
    readonly message: string;
    readonly hint: string | null;
    readonly line: number | null;
    readonly column: number | null;
}
/** Writes a finding as plain data. */
export declare function findingJson(finding: Finding & {
    readonly file?: string | undefined;
    readonly rule?: string | undefined;
}): FindingJson;
