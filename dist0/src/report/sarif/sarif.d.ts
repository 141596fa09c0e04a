import type { Remark } from '../remarks/remark.ts';
/** What a SARIF log needs to know beside remarks. */
export interface SarifOptions {
    /** trailproof's own. */
    readonly version: string;
    /** A file as it is named from the top of the repository. */
    readonly pathOf: (file: string) => string;
}
/** Writes remarks as a SARIF 2.1.0 log of one run, in pieces: a rule a detection rule or code of finding, a result a remark.
 * https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export declare function sarif(remarks: readonly Remark[], { version, pathOf }: SarifOptions): Iterable<string>;
