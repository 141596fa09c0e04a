/** What the integration's table says of an action, whatever service it belongs to. */
export interface Categorisation {
    readonly category: readonly string[];
    readonly type: readonly string[];
}
/** event.category and event.type of an action, or undefined when the table has no row for it.
 * @example categorisationOf('CreateUser') // { category: ['iam'], type: ['user', 'creation'] } */
export declare function categorisationOf(action: string): Categorisation | undefined;
