import { parseEsql } from '../../language/esql/parser.js';
import { formatDuration } from '../../time/duration.js';
/** Finds rules in ES|QL whose rows are raised again by each run that shows them: aggregated rows without a suppression
 * that reaches as far as the look-back, and rows that have lost their event's _id. */
export function lintRows(rule, compiled) {
    if (compiled.kind !== 'pipeline' || rule.lookBack <= rule.interval)
        return [];
    const { aggregating, run } = compiled.query;
    if (aggregating)
        return lintAggregated(rule);
    const named = run([], { now: 0 }).columns.some(({ name }) => name === '_id');
    const duration = rule.suppression?.duration ?? 0;
    return named || duration >= rule.lookBack ? [] : [metadataMissing(rule)];
}
function lintAggregated(rule) {
    const duration = rule.suppression?.duration;
    if (duration !== undefined && duration >= rule.lookBack)
        return [];
    // Which rows are new is what such a query asks by itself.
    if (asksForNow(rule))
        return [];
    const every = `The rule looks back ${formatDuration(rule.lookBack)} every ${formatDuration(rule.interval)}`;
    const hint = `Give alert_suppression a duration of at least ${formatDuration(rule.lookBack)}, or a "from" no longer than "interval".`;
    const span = fromOf(rule);
    if (duration === undefined) {
        const message = `${every} and aggregates: runs that overlap alert on the same rows again.`;
        return [{ severity: 'warning', code: 'RULE_ROWS_REPEAT', message, span, hint }];
    }
    const message = `${every}, but suppresses for ${formatDuration(duration)} only: later runs alert on the same rows again.`;
    return [{ severity: 'warning', code: 'RULE_SUPPRESSION_SHORT', message, span, hint }];
}
/** True where the query narrows its window, or holds its rows against the window's end. */
const asksForNow = ({ query }) => parseEsql(query).commands.some(callsNow);
function callsNow(part) {
    if (typeof part !== 'object' || part === null)
        return false;
    if ('kind' in part && part.kind === 'call' && 'name' in part && part.name === 'now')
        return true;
    return Object.entries(part).some(([key, inner]) => key !== 'span' && callsNow(inner));
}
function metadataMissing(rule) {
    return {
        severity: 'warning',
        code: 'ESQL_METADATA_MISSING',
        message: 'Rows without _id have no identity: runs that overlap alert on the same event again.',
        span: fromOf(rule),
        hint: 'Write METADATA _id, _index, _version behind FROM, and keep these columns.',
    };
}
/** Where the query says what it reads. */
function fromOf({ query }) {
    const found = /\bfrom\b/i.exec(query.text);
    const start = found?.index ?? 0;
    return query.spanOf(start, start + (found?.[0].length ?? query.text.length));
}
//# sourceMappingURL=rows-lint.js.map