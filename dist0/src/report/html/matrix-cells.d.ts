import type { Grade } from '../../coverage/grade.ts';
import type { HtmlReport } from './html-report.ts';
/** A technique as the matrix draws it. */
export interface MatrixCell {
    readonly id: string;
    readonly name: string;
    readonly tactics: readonly string[];
    readonly grade: Grade;
    /** In words, for the colour must not be the only sign: `2/3 guarded`. */
    readonly says: string;
    /** How much of the cell is filled, in tenths. */
    readonly tenths: number;
    readonly isStale: boolean;
}
/** The techniques of a report, from the best source that it has: coverage, else a survey's attacks, else alerts. */
export declare function matrixCells({ coverage, survey, replay }: HtmlReport): readonly MatrixCell[];
