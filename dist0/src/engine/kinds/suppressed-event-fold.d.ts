import type { Rule } from '../../rule/rule.ts';
import type { Fold, Warn } from '../detector.ts';
import type { Draft } from '../draft.ts';
import type { Reason } from '../explain/reason.ts';
import type { FieldColumn } from '../field-columns.ts';
import type { HitColumns } from '../hit-columns.ts';
import type { RunView } from '../run-walk.ts';
import type { Admission } from '../suppression/candidate.ts';
/** Event alerts of EQL under in-memory suppression: each run offers what it finds, the oldest max_signals events of its
 * window, as far as they have no alert of their own yet. */
export declare class SuppressedEventFold implements Fold {
    #private;
    constructor(context: {
        readonly rule: Rule;
        readonly hits: HitColumns;
        readonly warn: Warn;
    }, columns: readonly FieldColumn[], admission: Admission);
    evaluate(run: RunView): readonly Draft[];
    explain(run: RunView, hit: number): Reason;
}
