import { compareTexts } from '../../diagnostic/compare-texts.js';
import { html } from './markup.js';
import { shortList, tile } from './tile.js';
const mostShown = 5;
/** Figures of a survey: the attacks that somebody sees, and the rules that see any. */
export function surveyTiles({ attacks, quiet, rules }) {
    const unseen = attacks.filter(({ seenBy }) => seenBy.length === 0);
    const lines = unseen.map((one) => html `${one.scenario} <span class="quiet">${one.case}</span>`);
    return [
        tile({
            title: 'Attacks seen',
            figure: String(attacks.length - unseen.length),
            of: `of ${attacks.length}`,
            more: lines.length > 0 && shortList(lines, mostShown, '#attacks'),
        }),
        tile({
            title: 'Rules that see an attack',
            figure: String(rules.loaded - quiet.length),
            of: `of ${rules.loaded}`,
            more: html `<p>A quiet rule is not a bad one: the scenarios may hold nothing of its kind.</p>`,
        }),
    ];
}
/** Figures of a replay: alerts by severity, and the rules that raised them. */
export function replayTiles({ alerts, rules }) {
    const severities = ['critical', 'high', 'medium', 'low'];
    const counts = severities
        .map((severity) => [severity, alerts.filter(({ rule }) => rule.severity === severity).length])
        .filter(([, count]) => count !== 0);
    const lines = loudestFirst(alerts).map(([rule, count]) => html `<code>${rule}</code> <span class="quiet">${count}</span>`);
    return [
        tile({
            title: 'Alerts',
            figure: String(alerts.length),
            more: html `<p>${counts.map(([severity, count]) => `${count} ${severity}`).join(', ')}</p>`,
        }),
        tile({
            title: 'Rules that fired',
            figure: String(lines.length),
            of: `of ${rules.loaded.length}`,
            more: lines.length > 0 && shortList(lines, mostShown, '#alerts'),
        }),
    ];
}
function loudestFirst(alerts) {
    const counts = new Map();
    for (const { rule } of alerts)
        counts.set(rule.shortName, (counts.get(rule.shortName) ?? 0) + 1);
    return [...counts].toSorted((left, right) => right[1] - left[1] || compareTexts(left[0], right[0]));
}
//# sourceMappingURL=tiles-of-logs.js.map