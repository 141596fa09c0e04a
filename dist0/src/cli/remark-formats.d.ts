import type { Remark } from '../report/remarks/remark.ts';
import type { Formats } from './deliver.ts';
/** The formats that show what a report remarks on at its place in a file: annotations of GitHub, and SARIF. */
export declare function remarkFormats<T>(remarksOf: () => Promise<(report: T) => readonly Remark[]>): Record<'github' | 'sarif', Formats<T>[string]>;
