import type { QueryText } from '../../diagnostic/span.ts';
import type { LuceneNode } from './tree.ts';
/** Parses a query in Lucene's query language as Elasticsearch's query_string reads it: clauses without an operator
 * are alternatives, `AND` makes both neighbours required, and an unescaped space ends a term.
 * @example parseLucene(queryTextOf('user.name:eve AND NOT event.outcome:failure', 'query')).kind // 'clauses'
 * @throws TrailproofError LUCENE_SYNTAX, LUCENE_UNSUPPORTED, QUERY_TOO_DEEP, QUERY_TOO_LONG */
export declare function parseLucene(query: QueryText): LuceneNode;
