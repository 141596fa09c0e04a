import { compileQuery } from '../expression/compile-query.js';
import { lowerLucene } from './lowering.js';
import { parseLucene } from './parser.js';
/** Compiles a query in Lucene's query language for a view of events.
 * @example compileLucene(queryTextOf('user.name:(eve OR mallory)', 'query'), fields).matches(event)
 * @throws TrailproofError LUCENE_SYNTAX, LUCENE_UNSUPPORTED, PATTERN_INVALID, PATTERN_UNSUPPORTED, QUERY_TOO_DEEP,
 * QUERY_TOO_LONG */
export function compileLucene(query, fields) {
    const { expression, warnings } = lowerLucene(parseLucene(query), fields);
    return compileQuery(expression, fields, warnings);
}
//# sourceMappingURL=compile.js.map