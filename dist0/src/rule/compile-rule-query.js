import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { compileEql } from '../language/eql/compile.js';
import { compileEsql } from '../language/esql/compile.js';
import { compileKql } from '../language/kql/compile.js';
import { compileLucene } from '../language/lucene/compile.js';
import { compileSigmaDraft } from './sigma/compile-sigma-draft.js';
/** What of a rule decides how its query is read. */
export function draftOf(rule) {
    const categoryField = rule.type === 'eql' ? rule.categoryField : 'event.category';
    const language = 'language' in rule ? rule.language : undefined;
    const isSigma = rule.type === 'sigma' || rule.type === 'sigma_correlation';
    const sigma = isSigma ? rule : undefined;
    return { type: rule.type, query: rule.query, language, categoryField, index: rule.index, sigma };
}
/** Compiles a rule's query for a view of events.
 * @example compileRuleQuery(draftOf(rule), ecsFieldSource(defaultProfile)).query.warnings
 * @throws TrailproofError as the query's language does; EMPTY_WINDOW_UNSUPPORTED for a pipeline that
 * gives a row when nothing happened. */
export function compileRuleQuery(draft, fields) {
    const { type, query, categoryField } = draft;
    if (draft.sigma !== undefined)
        return compileSigmaDraft(draft.sigma, draft, fields);
    if (type === 'eql')
        return compileEql(query, fields, { categoryField });
    if (draft.language === 'lucene')
        return { kind: 'test', query: compileLucene(query, fields) };
    if (type !== 'esql')
        return { kind: 'test', query: compileKql(query, fields) };
    const pipeline = compileEsql(query, fields);
    refuseRowsOfNothing(draft, pipeline);
    return { kind: 'pipeline', query: pipeline };
}
/** Runs over empty windows are never made, so a query that would alert in one must not pass for silent. */
function refuseRowsOfNothing(draft, pipeline) {
    if (pipeline.run([], { now: 0 }).rows.length === 0)
        return;
    const message = 'This query gives a row when no event matches: STATS without BY.';
    throw new TrailproofError('EMPTY_WINDOW_UNSUPPORTED', message, {
        span: draft.query.spanOf(0, draft.query.text.length),
        hint: 'Group by a column, or keep only rows that count something: | WHERE count > 0.',
    });
}
//# sourceMappingURL=compile-rule-query.js.map