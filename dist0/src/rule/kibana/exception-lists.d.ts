import type { EventFilter } from '../../language/filter/event-filter.ts';
/** Exception lists of Kibana and the value lists that their items may name; plain data. */
export interface ExceptionLists {
    /** The items of each list by its `list_id`; a list that is known and empty has none. */
    readonly lists: ReadonlyMap<string, readonly ExceptionItem[]>;
    /** The values of each value list by its id, which is the name of the file that was uploaded. */
    readonly valueLists: ReadonlyMap<string, readonly string[]>;
}
/** One item of an exception list: the events that it passes over. */
export interface ExceptionItem {
    readonly filter: EventFilter;
    /** Value lists without which the item cannot be read. */
    readonly missingLists: readonly string[];
}
/** What the items of a rule's exception lists come to. */
export interface RuleExceptions {
    readonly exceptions: readonly EventFilter[];
    /** Lists, and value lists, that no file gave. */
    readonly missing: readonly string[];
}
/** Gathers the items of some lists.
 * @example exceptionsOf(['trusted-automation'], lists).missing // [] */
export declare function exceptionsOf(ids: readonly string[], { lists }: ExceptionLists): RuleExceptions;
