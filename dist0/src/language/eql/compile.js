import { compileQuery } from '../expression/compile-query.js';
import { lowerEventFilter } from './lowering.js';
import { parseEql } from './parser.js';
import { compileSearch } from './search/compile-search.js';
/** Compiles an EQL query for a view of events. An unmapped field is null and a warning, where Elasticsearch would
 * refuse the query; with `?` it is null without one.
 * @example compileEql(queryTextOf('any where event.action == "CreateUser"', 'query'), fields, { categoryField: 'event.category' }).kind // 'test'
 * @throws TrailproofError EQL_SYNTAX and the other EQL codes */
export function compileEql(query, fields, options) {
    const statement = parseEql(query);
    if (statement.query.kind === 'event' && statement.pipes.length === 0) {
        return { kind: 'test', query: compileEventFilter(statement.query.filter, fields, options) };
    }
    return { kind: 'search', query: compileSearch(statement, fields, options) };
}
function compileEventFilter(filter, fields, options) {
    const { expression, warnings } = lowerEventFilter(filter, fields, options);
    return compileQuery(expression, fields, warnings);
}
//# sourceMappingURL=compile.js.map