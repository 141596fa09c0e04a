import { compileFilter } from '../language/filter/compile.js';
import { compileKql } from '../language/kql/compile.js';
import { compileLucene } from '../language/lucene/compile.js';
/** Compiles which indicators count for a rule at a moment: its `threat_query` and `threat_filters`.
 * @example compileIndicatorQuery(rule, fields, { now: run.to }).matches(indicator)
 * @throws TrailproofError as the languages do */
export function compileIndicatorQuery({ indicators }, fields, { now }) {
    const { query, language, filter } = indicators;
    const asked = language === 'lucene' ? compileLucene(query, fields) : compileKql(query, fields, { now });
    if (filter === undefined)
        return asked;
    const filtered = compileFilter(filter, fields, { now });
    return {
        matches: (indicator) => asked.matches(indicator) && filtered.matches(indicator),
        fields: [...asked.fields, ...filtered.fields],
        needles: [],
        blind: asked.blind ?? filtered.blind,
        warnings: [...asked.warnings, ...filtered.warnings],
    };
}
//# sourceMappingURL=compile-indicator-query.js.map