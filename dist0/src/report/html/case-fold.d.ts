import type { ToldCase } from '../told-verdict.ts';
import type { CaseReport } from '../verify-report.ts';
import { type Markup } from './markup.ts';
import type { TechniqueIndex } from './technique-index.ts';
/** Where a case stands on the page, and what is told of it. */
export interface CaseContext {
    /** Counted from 0, as the embedded data is. */
    readonly scenario: number;
    readonly case: number;
    readonly told: ToldCase;
    readonly index: TechniqueIndex;
    readonly isOpen: boolean;
}
/** One case: what differs is written out, its timeline is made by the script when it is opened. */
export declare function caseFold(one: CaseReport, context: CaseContext): Markup;
