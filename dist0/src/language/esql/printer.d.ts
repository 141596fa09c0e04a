import type { EsqlQuery } from './tree.ts';
/** Writes a query so that parsing it gives the same tree again.
 * @example printEsql(parseEsql(queryTextOf('from a|limit 1', 'q'))) // 'FROM "a" | LIMIT 1' */
export declare function printEsql(query: EsqlQuery): string;
