import { positionOf } from '../../diagnostic/span.js';
import { pairAlerts } from './pair-alerts.js';
import { changeOf } from './pair-rules.js';
// The reasons of one rule repeat themselves.
const mostReasons = 5;
/** Tells what became of a rule and of its alerts; undefined where nothing did. */
export function changedRule(pair, context) {
    const change = changeOf(pair);
    const shown = pair.now ?? pair.before;
    if (change === undefined || shown === undefined)
        return undefined;
    const { added, lost, altered } = pairAlerts(context.before, context.now);
    const isAlike = added.length + lost.length + altered.length === 0;
    if (change === 'same' && isAlike)
        return undefined;
    const reasons = lost.slice(0, mostReasons).map(context.whyLost);
    const toldAdded = added.map((alert) => told(alert, context));
    return {
        change,
        rule: shown.shortName,
        file: shown.file,
        place: placeOf(shown, reasons),
        was: wasOf(pair),
        because: change === 'mended' ? pair.before?.because : pair.now?.because,
        numbers: {
            before: context.before.length,
            now: context.now.length,
            added: added.length,
            lost: lost.length,
            altered: altered.length,
        },
        added: toldAdded,
        lost: lost.map((alert, index) => told(alert, context, reasons[index]?.because)),
        altered: altered.map(({ now, fields }) => ({
            alert: now,
            detail: context.detailOf(now),
            fields,
        })),
        addedAbout: mostFrequent(toldAdded),
    };
}
/** The clause that fails, else where the query begins. */
function placeOf({ rule }, reasons) {
    const at = reasons.find((reason) => reason.at !== undefined)?.at ?? rule?.query.spanOf(0, 0);
    return at && positionOf(at);
}
function wasOf({ before, now }) {
    if (before === undefined || now === undefined)
        return undefined;
    const isMoved = before.shortName !== now.shortName || before.file !== now.file;
    return isMoved ? { rule: before.shortName, file: before.file } : undefined;
}
const told = (alert, { detailOf }, because = []) => ({ alert, detail: detailOf(alert), because });
const mostAbout = 5;
function mostFrequent(alerts) {
    const counts = new Map();
    for (const one of alerts) {
        const about = aboutOf(one);
        if (about !== undefined)
            counts.set(about, (counts.get(about) ?? 0) + 1);
    }
    return [...counts]
        .map(([about, count]) => ({ about, count }))
        .toSorted((left, right) => right.count - left.count)
        .slice(0, mostAbout);
}
function aboutOf({ alert, detail }) {
    const group = Object.entries(alert.group);
    if (group.length === 0)
        return detail?.actor;
    return group
        .map(([key, value]) => `${key}=${value === null ? '(none)' : String(value)}`)
        .join(' ');
}
//# sourceMappingURL=changed-rule.js.map