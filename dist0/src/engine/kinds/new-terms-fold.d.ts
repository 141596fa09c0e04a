import type { NewTermsRule } from '../../rule/rule.ts';
import type { Fold, Warn } from '../detector.ts';
import { type Draft } from '../draft.ts';
import type { Reason } from '../explain/reason.ts';
import { type FieldColumn } from '../field-columns.ts';
import type { HitColumns } from '../hit-columns.ts';
import type { RunView } from '../run-walk.ts';
import type { Admission } from '../suppression/candidate.ts';
interface TermColumns {
    readonly columns: readonly FieldColumn[];
    readonly groupBy: readonly FieldColumn[];
}
/** A combination is new when its earliest event in the history lies inside the window, after its start. */
export declare class NewTermsFold implements Fold {
    #private;
    constructor(context: {
        readonly rule: NewTermsRule;
        readonly hits: HitColumns;
        readonly warn: Warn;
    }, names: TermColumns, admission: Admission);
    evaluate(run: RunView): readonly Draft[];
    explain(run: RunView, hit: number): Reason | undefined;
}
export {};
