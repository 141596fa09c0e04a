import type { Rule } from '../../rule/rule.ts';
import type { Fold, Warn } from '../detector.ts';
import type { Draft } from '../draft.ts';
import { type Reason } from '../explain/reason.ts';
import type { HitColumns } from '../hit-columns.ts';
import type { RunView } from '../run-walk.ts';
/** Which of a run's events a search returns. `oldest new`: Kibana pages on until it has written max_signals alerts.
 * `oldest`: it asks once for max_signals events, alerted before or not. */
export type SearchPage = 'oldest new' | 'oldest';
/** One alert an event, in the first run that finds it. Beyond max_signals the oldest go first; the others wait while
 * the window holds them. */
export declare class EventFold implements Fold {
    #private;
    constructor(context: {
        readonly rule: Rule;
        readonly hits: HitColumns;
        readonly warn: Warn;
    }, page: SearchPage);
    evaluate(run: RunView): readonly Draft[];
    explain(_run: RunView, hit: number): Reason | undefined;
}
