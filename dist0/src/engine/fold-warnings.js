import { countCombinations, mostCombinations } from './combination.js';
import { formatDuration } from '../time/duration.js';
/** A run had more to raise than the rule's max_signals lets it. */
export function tooManySignals(rule) {
    return {
        severity: 'warning',
        code: 'MAX_SIGNALS_REACHED',
        message: `A run of "${rule.shortName}" raised ${rule.maxSignals} alerts, its max_signals; what was left waits for the next run or is lost.`,
        span: rule.span,
    };
}
/** Warns when a record has so many values that not all their combinations were looked at. */
export function warnOfCut(rule, values, warn) {
    if (countCombinations(values) > mostCombinations)
        warn(combinationsCut(rule));
}
/** A record has more combinations of values than are looked at. */
export function combinationsCut(rule) {
    return {
        severity: 'warning',
        code: 'COMBINATIONS_CUT',
        message: `A record has more than ${mostCombinations} combinations of the values that "${rule.shortName}" groups by; only the first ${mostCombinations} were looked at.`,
        span: rule.span,
    };
}
/** Records arrive after the time that the rule's windows go by. */
export function unseenUnderLag(rule) {
    return {
        severity: 'warning',
        code: 'INGEST_LAG_UNSEEN',
        message: `"${rule.shortName}" goes by the time of the call, and records arrive later: one that is more than ${formatDuration(rule.lookBack)} late is never seen.`,
        span: rule.span,
        hint: 'Set timestamp_override = "event.ingested".',
    };
}
const fewestRecords = 1_000;
const broadShare = 0.5;
/** Warns of a rule that matched at least half of the records of a log that is worth the name. */
export function matchesMost(rule, { matched, read }) {
    if (read < fewestRecords || matched < read * broadShare)
        return undefined;
    const share = Math.floor((matched / read) * 100);
    return {
        severity: 'warning',
        code: 'RULE_MATCHES_MOST',
        message: `"${rule.shortName}" matched ${matched} of ${read} records (${share} %): what it matches is kept for its windows, and none of it can be skipped unread.`,
        span: rule.span,
        hint: 'Narrow its query, by event.provider and event.action first, or leave it out of long logs.',
    };
}
//# sourceMappingURL=fold-warnings.js.map