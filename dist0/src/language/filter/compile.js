import { compileQuery } from '../expression/compile-query.js';
import { lowerFilter } from './lowering.js';
/** Compiles a filter for a view of events.
 * @example compileFilter({ kind: 'exists', field: 'user.name', span }, fields).matches(event)
 * @throws TrailproofError as `lowerFilter` does */
export function compileFilter(filter, fields, options = {}) {
    const { expression, warnings } = lowerFilter(filter, fields, options);
    return compileQuery(expression, fields, warnings);
}
//# sourceMappingURL=compile.js.map