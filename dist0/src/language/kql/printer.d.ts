import type { KqlNode } from './tree.ts';
/** Writes a KQL tree as a query that parses to the same tree.
 * @example printKql(parseKql(query)) // 'event.action: "CreateUser" and not user.name: *' */
export declare function printKql(tree: KqlNode): string;
