import type { BundleReport } from '../../report/bundle-report.ts';
/** A bundle before its texts for people are written. */
export interface Bundle extends BundleReport {
    /** Paths with slashes -> contents. */
    readonly files: ReadonlyMap<string, string>;
    /** Takes the folder in which the bundle was put together out of a text that names it. */
    readonly relocated: (text: string) => string;
}
