import { formatDuration } from '../time/duration.js';
import { draftOf } from './compile-rule-query.js';
import { dataRead } from './data-read.js';
import { coversCloudTrail, isForBeats } from './index-patterns.js';
const lints = [
    {
        code: 'RULE_VALUE_INVALID',
        key: 'new_terms',
        severity: 'error',
        applies: (rule) => rule.type === 'new_terms' && rule.history <= rule.lookBack,
        message: (rule) => `The history of a new_terms rule must begin before the rule's look-back of ${formatDuration(rule.lookBack)}.`,
        hint: 'Kibana refuses the rule otherwise; history_window_start is usually now-7d.',
    },
    {
        code: 'RULE_SCHEDULE_GAP',
        key: 'interval',
        severity: 'warning',
        applies: (rule) => rule.interval > rule.lookBack,
        message: (rule) => `The rule runs every ${formatDuration(rule.interval)} and looks back ${formatDuration(rule.lookBack)}: it never sees what happens in between.`,
        hint: 'Let "from" reach back further than "interval".',
    },
    {
        code: 'RULE_OVERRIDE_MISSING',
        key: 'timestamp_override',
        severity: 'warning',
        applies: (rule) => rule.timestampOverride === undefined && isOnCloudTrail(rule) && !joinsEvents(rule),
        message: () => 'Without timestamp_override the rule misses records that reach the SIEM later than it looks back.',
        hint: 'Add timestamp_override = "event.ingested".',
    },
    {
        code: 'RULE_INDEX_ELSEWHERE',
        key: 'index',
        severity: 'warning',
        applies: (rule) => rule.index.length > 0 &&
            isOnCloudTrail(rule) &&
            !coversCloudTrail(rule.index) &&
            !rule.index.some(isForBeats),
        message: () => 'The query names CloudTrail, but none of the index patterns covers logs-aws.cloudtrail-default.',
        hint: 'In the SIEM such a rule sees no CloudTrail records.',
    },
];
const isOnCloudTrail = (rule) => dataRead(draftOf(rule)).kind === 'cloudtrail';
/** Sequences are ordered by @timestamp; Kibana advises against another time for them. */
const joinsEvents = ({ type, query }) => type === 'eql' && /^\s*(?:sequence|sample)\b/.test(query.text);
/** What is suspicious about a rule that loads, and the one thing that its parts cannot tell apart:
 * a history inside the look-back. */
export function lintRule(rule, document) {
    return lints
        .filter((lint) => lint.applies(rule))
        .map((lint) => ({
        severity: lint.severity,
        code: lint.code,
        message: lint.message(rule),
        span: document.keyPlaceOf(['rule', lint.key]),
        hint: lint.hint,
    }));
}
//# sourceMappingURL=lint-rule.js.map