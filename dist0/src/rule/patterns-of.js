import { isTrailproofError } from '../diagnostic/trailproof-error.js';
import { parseEsql } from '../language/esql/parser.js';
/** The index patterns that a rule reads: those of its FROM in ES|QL, else its own.
 * @example patternsOf({ type: 'query', query, categoryField: 'event.category', index: ['logs-aws*'] }) // ['logs-aws*'] */
export function patternsOf({ type, query, index }) {
    if (type !== 'esql')
        return index ?? [];
    try {
        const { source } = parseEsql(query);
        return source.kind === 'from' ? source.patterns : [];
    }
    catch (error) {
        // Compiling the query tells it, with its place.
        if (!isTrailproofError(error))
            throw error;
        return [];
    }
}
/** Says whether a rule reads the SIEM's own alerts, by its index patterns.
 * @example alertsRead({ type: 'query', query, categoryField: 'event.category', index: ['.alerts-security.*'] }) // 'only' */
export function alertsRead(draft) {
    const patterns = patternsOf(draft).filter((pattern) => !pattern.startsWith('-'));
    const alerts = patterns.filter((pattern) => alertIndex.test(pattern));
    if (alerts.length === 0)
        return 'none';
    return alerts.length === patterns.length ? 'only' : 'also';
}
const alertIndex = /^\.(?:internal\.)?(?:alerts-security|siem-signals)/;
//# sourceMappingURL=patterns-of.js.map