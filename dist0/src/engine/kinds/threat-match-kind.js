import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { compileIndicatorQuery } from '../../rule/compile-indicator-query.js';
import { alsoWanting, conditionsOf } from '../explain/condition.js';
import { indicatorTracer } from '../explain/indicator-tracer.js';
import { fieldColumns, valuesOf, windowTimeOf } from '../field-columns.js';
import { InMemorySuppression } from '../suppression/in-memory.js';
import { unsuppressed } from '../suppression/unsuppressed.js';
import { enrichmentOf } from '../threat/enrichment.js';
import { indicatorFields } from '../threat/indicator-fields.js';
import { threatIndex } from '../threat/threat-index.js';
import { ThreatMatchFold, writeMatches } from './threat-match-fold.js';
/** A rule that alerts on events whose values stand in indicators. */
function threatMatchDetector(rule, query, { fields, indicators }) {
    const { suppression } = rule;
    const groupBy = fieldColumns(suppression?.groupBy ?? [], fields);
    const views = { fields, indicatorFields: indicatorFields(indicators) };
    const find = threatIndex(rule, indicators, views);
    const countingAt = countingIndicators(rule, indicators, views.indicatorFields);
    const shown = { indicators, fields: views.indicatorFields, path: rule.indicators.path };
    const timeOf = windowTimeOf(rule, fields);
    return {
        rule,
        needles: query.needles,
        blind: query.blind ?? blindMapping(rule, fields),
        warnings: query.warnings,
        conditions: () => alsoWanting(conditionsOf({ tracer: query.tracer, query: rule.query })(), indicatorTracer(rule, fields, find)),
        match: (event) => {
            if (!query.matches(event))
                return undefined;
            const matches = find(event);
            if (matches.length === 0)
                return undefined;
            const values = [...valuesOf(groupBy, event), writeMatches(matches)];
            return { time: timeOf(event), values };
        },
        openFold: (hits, warn) => {
            const admission = suppression === undefined
                ? unsuppressed(rule, warn)
                : new InMemorySuppression(rule, suppression, warn);
            const enrich = (matches) => enrichmentOf(matches, shown);
            return new ThreatMatchFold({ hits, groupBy, countingAt, enrichmentOf: enrich }, admission);
        },
    };
}
/** The threat query is asked anew by each run, since it may depend on the present moment. */
function countingIndicators(rule, indicators, fields) {
    return (now) => {
        const { matches } = compileIndicatorQuery(rule, fields, { now });
        const known = new Map();
        return (place) => {
            const counts = known.get(place) ?? matches(indicators[place].document);
            known.set(place, counts);
            return counts;
        };
    };
}
/** Each mapping needs a field that no document carries: the rule can never alert. */
function blindMapping({ mapping }, fields) {
    const reasons = mapping.map((entries) => {
        for (const { field, negate } of entries) {
            if (negate)
                continue;
            const resolved = fields.resolve(field);
            const reason = resolved === undefined ? 'no document of this view has the field' : resolved.absent;
            if (reason !== undefined)
                return { field, reason };
        }
        return undefined;
    });
    return reasons.every((reason) => reason !== undefined) ? reasons[0] : undefined;
}
export const threatMatchKind = {
    create: (rule, query, fields, { indicators } = {}) => {
        if (rule.type !== 'threat_match' || query.kind !== 'test')
            return undefined;
        if (indicators === undefined) {
            throw new TrailproofError('THREAT_MATCH_UNSUPPORTED', 'The rule compares events with threat indicators, and no file of them is given.', { span: rule.span, hint: 'Give --indicators FILE, one indicator a line.' });
        }
        return threatMatchDetector(rule, query.query, { fields, indicators });
    },
};
//# sourceMappingURL=threat-match-kind.js.map