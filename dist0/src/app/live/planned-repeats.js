import { isMembers } from '../../aws/members.js';
import { formatDuration } from '../../time/duration.js';
import { planRun } from './dry-play.js';
import { foldedPlay } from './folded-play.js';
/** The new-terms rules that a run fires and a second one within their history would not: none of the values is the run's own.
 * @param context `earlier`: the runs of the same case that are known, and `now`, from which their windows are counted */
export function plannedRepeats(dry, synthetic, context) {
    const { settings, loaded, earlier, now } = context;
    const detectors = loaded.detectors.filter(({ rule }) => rule.type === 'new_terms');
    if (detectors.length === 0)
        return [];
    const histories = new Map(detectors.flatMap(({ rule }) => (rule.type === 'new_terms' ? [[rule.id, rule.history]] : [])));
    const { alerts, stepsOf, isJudged } = foldedPlay(dry, synthetic, {
        settings,
        detectors,
        // In the names of the run: what has its id is new in each.
        fromRun: (data) => data,
    });
    const known = knownTexts(dry);
    return alerts.flatMap((alert) => {
        if (Object.values(alert.group).some((value) => isFresh(value, known)))
            return [];
        const history = histories.get(alert.rule.id) ?? 0;
        const steps = stepsOf(alert);
        return [
            {
                rule: alert.rule.shortName,
                by: isJudged(alert) ? 'judged' : 'besides',
                steps,
                terms: shownTerms(alert.group, { ...dry, ids: known.ids }),
                history: formatDuration(history),
                earlier: earlier.flatMap((one) => usesOf(one, { steps, history, now })),
            },
        ];
    });
}
/** What AWS draws afresh: ids of users, roles and keys, and those of events. */
const drawn = /\bA[A-Z]{3}[A-Z\d]{16}\b|\b[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\b/;
/** Whether a value is of one run alone. */
function isFresh(value, { ids, agents }) {
    const text = JSON.stringify(value);
    if (text.includes(planRun) || agents.some((agent) => text.includes(agent)))
        return true;
    return drawn.test(ids.reduce((left, id) => left.replaceAll(id, ''), text));
}
function knownTexts({ records, operator }) {
    const own = records.filter(({ userIdentity }) => membersOf(userIdentity)['arn'] === operator);
    const identities = own.map(({ userIdentity }) => membersOf(userIdentity));
    return {
        ids: texts(identities.flatMap(({ principalId, accessKeyId }) => [principalId, accessKeyId])),
        agents: texts(own.map(({ userAgent }) => userAgent)),
    };
}
const membersOf = (value) => (isMembers(value) ? value : {});
const texts = (values) => [
    ...new Set(values.filter((value) => typeof value === 'string' && value !== '')),
];
/** The account, the operator and its address are those of the account in memory. */
function shownTerms(group, { account, operator, records, ids }) {
    const name = operator.slice(operator.lastIndexOf('/') + 1);
    const addresses = new Set(records.map(({ sourceIPAddress }) => sourceIPAddress));
    return Object.entries(group).map(([field, value]) => {
        const text = typeof value === 'string' ? value : JSON.stringify(value);
        const shown = [name, ...ids]
            .reduce((left, id) => left.replaceAll(id, '<operator>'), text)
            .replaceAll(account, '<account>');
        return { field, value: addresses.has(text) ? '<address>' : shown };
    });
}
/** An earlier run in a real account that made the same call not longer ago than the rule looks back. */
function usesOf({ run, begun, entries }, window) {
    const { steps, history, now } = window;
    if (begun.mode !== 'live')
        return [];
    const times = entries.flatMap((entry) => entry.kind === 'attempt' && steps.includes(entry.step) ? [entry.at] : []);
    const until = Math.max(...times) + history;
    if (!(until > now))
        return [];
    return [{ run, account: begun.account, until: new Date(until).toISOString() }];
}
//# sourceMappingURL=planned-repeats.js.map