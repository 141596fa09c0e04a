import type { Finding } from '../../diagnostic/finding.ts';
import type { Remark } from './remark.ts';
/** Makes a remark of a finding, at its span where it has one, else at the file that it is about. */
export declare function findingRemark(finding: Finding, about?: {
    readonly file?: string | undefined;
    readonly rule?: string | undefined;
}): Remark;
