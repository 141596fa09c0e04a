import type { ThresholdRule } from '../../rule/rule.ts';
import type { Fold, Warn } from '../detector.ts';
import { type Draft } from '../draft.ts';
import { type Reason } from '../explain/reason.ts';
import { type FieldColumn } from '../field-columns.ts';
import type { HitColumns } from '../hit-columns.ts';
import type { RunView } from '../run-walk.ts';
/** Counts a window's events by key. After an alert the key must reach the threshold again with newer events, as long
 * as the alert's last event lies inside the window. */
export declare class ThresholdFold implements Fold {
    #private;
    constructor(context: {
        readonly rule: ThresholdRule;
        readonly hits: HitColumns;
        readonly warn: Warn;
    }, columns: readonly FieldColumn[]);
    evaluate(run: RunView): readonly Draft[];
    explain(run: RunView, hit: number): Reason | undefined;
}
