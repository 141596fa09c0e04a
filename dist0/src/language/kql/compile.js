import { compileQuery } from '../expression/compile-query.js';
import { lowerKql } from './lowering.js';
import { parseKql } from './parser.js';
/** Compiles a KQL query for a view of events. A field that the view does not map never matches, and is a warning;
 * so is a value that its field cannot hold. `now` (epoch milliseconds) serves date maths such as `now-30d/d`.
 * @example compileKql(queryTextOf('user.name: eve', 'query'), fields).matches(event)
 * @throws TrailproofError KQL_SYNTAX, KQL_NESTED, KQL_NOW_UNSUPPORTED, QUERY_TOO_DEEP, QUERY_TOO_LONG */
export function compileKql(query, fields, options = {}) {
    const { expression, warnings } = lowerKql(parseKql(query), fields, { now: options.now });
    return compileQuery(expression, fields, warnings);
}
//# sourceMappingURL=compile.js.map