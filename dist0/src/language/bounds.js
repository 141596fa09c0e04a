import { TrailproofError } from '../diagnostic/trailproof-error.js';
/** The longest query text that is read, in UTF-16 units. */
const longestQuery = 262_144;
/** How deep parentheses, negations and calls may be nested in a query. */
const deepestQuery = 200;
/** Refuses a query text that is too long to be one that somebody wrote.
 * @throws TrailproofError QUERY_TOO_LONG */
export function checkQueryLength(query) {
    const { length } = query.text;
    if (length <= longestQuery)
        return;
    throw new TrailproofError('QUERY_TOO_LONG', `The query has ${length} characters.`, {
        span: query.spanOf(0, 1),
        hint: `At most ${longestQuery} are read.`,
    });
}
/** Refuses nesting that would exhaust the stack.
 * @throws TrailproofError QUERY_TOO_DEEP */
export function checkDepth(depth, query, at) {
    if (depth <= deepestQuery)
        return;
    throw new TrailproofError('QUERY_TOO_DEEP', `The query is nested more than ${deepestQuery} levels deep.`, { span: query.spanOf(at, at + 1), hint: 'Take parentheses away, or split the rule.' });
}
//# sourceMappingURL=bounds.js.map