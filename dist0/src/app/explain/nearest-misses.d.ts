import type { TrailEvent } from '../../ecs/trail-event.ts';
import type { Condition } from '../../engine/explain/condition.ts';
/** An event that did not match, and how many more failed in the same way. */
export interface Miss {
    readonly event: TrailEvent;
    readonly shortfall: number;
    alike: number;
}
/** Keeps the events that come nearest to a rule's conditions. Events that fail by the same clauses on the same values
 * count as one; of equally near ones the first are kept. Memory does not grow with the log. */
export declare class NearestMisses {
    #private;
    constructor(conditions: readonly Condition[], most: number);
    get list(): readonly Miss[];
    offer(event: TrailEvent): void;
}
/** The condition of a rule that an event comes nearest to; the first of equally near ones. */
export declare function nearestCondition(conditions: readonly Condition[], event: TrailEvent): Condition | undefined;
