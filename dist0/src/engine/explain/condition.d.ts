import type { QueryText, Span } from '../../diagnostic/span.ts';
import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { Clause, MakeTracer, Tracer } from '../../language/tracer.ts';
import { type FieldColumn } from '../field-columns.ts';
/** A condition that a rule puts to single events: its query, or a stage of it. */
export interface Condition {
    /** What tells it from the rule's other ones, such as the number of a stage. */
    readonly name?: string | undefined;
    readonly tracer: Tracer<TrailEvent>;
}
/** Gives the conditions of a rule whose query looks at one event at a time; `required` are fields without which an
 * event is left out, and `asker` says in a word or two what asks for them.
 * @example conditionsOf({ tracer, query: rule.query }, { asker: 'threshold field', columns, span: rule.span }) */
export declare function conditionsOf({ tracer, query, }: {
    readonly tracer?: MakeTracer<TrailEvent> | undefined;
    readonly query: QueryText;
}, required?: RequiredFields): () => readonly Condition[];
interface RequiredFields {
    readonly asker: string;
    readonly columns: readonly FieldColumn[];
    readonly span: Span;
}
/** What a field weighs when events are ranked: another action of the right service is nearer than another service. */
export declare function weightOf(field: string): number;
/** What every condition of a rule wants beside itself: filters, exceptions, a list of indicators. */
export declare function alsoWanting(conditions: readonly Condition[], extra: Tracer<TrailEvent>): readonly Condition[];
/** A condition in one clause of its own. */
export declare function clauseTracer(clauseOf: (event: TrailEvent) => Clause & {
    readonly kind: 'one';
}): Tracer<TrailEvent>;
export {};
