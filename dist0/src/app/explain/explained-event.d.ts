import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { Account } from '../../engine/explain/account.ts';
import { type Condition } from '../../engine/explain/condition.ts';
import type { FieldSource } from '../../language/field-source.ts';
import type { ExplainedEvent } from '../../report/explain-report.ts';
/** Tells an event clause by clause; the condition that it comes nearest to is the first. */
export declare function explainedEvent(event: TrailEvent, told: {
    readonly fate: ExplainedEvent['fate'];
    readonly account?: Account | undefined;
    readonly alike: number;
}, context: {
    readonly conditions: readonly Condition[];
    readonly fields: FieldSource<TrailEvent>;
}): ExplainedEvent;
