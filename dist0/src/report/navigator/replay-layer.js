import { compareTexts } from '../../diagnostic/compare-texts.js';
import { gradeLooks } from '../grade-looks.js';
import { shown } from '../shown.js';
import { plural } from '../text/plural.js';
import { navigatorLayer } from './layer.js';
/** Draws the techniques that the rules of a replay's alerts claim: the score is the number of alerts. */
export function replayLayer(report) {
    const techniques = techniquesOf(report);
    const frame = {
        name: 'trailproof replay',
        description: `${plural(report.alerts.length, 'alert')} in ${plural(report.records.read, 'record')}. The score is the number of alerts whose rule claims the technique.`,
        most: Math.max(0, ...techniques.map(({ score = 0 }) => score)),
        legend: [{ label: 'has alerts', colour: gradeLooks.fired.light }],
        metadata: [],
    };
    return navigatorLayer(frame, techniques);
}
function techniquesOf({ alerts }) {
    const counts = new Map();
    for (const { rule } of alerts) {
        for (const id of rule.techniques) {
            const ofRule = counts.get(id) ?? new Map();
            counts.set(id, ofRule.set(rule.shortName, (ofRule.get(rule.shortName) ?? 0) + 1));
        }
    }
    const ids = [...counts.keys()].toSorted(compareTexts);
    return ids.map((id) => {
        const rules = [...counts.get(id)];
        const score = rules.reduce((sum, [, count]) => sum + count, 0);
        return {
            id,
            score,
            colour: gradeLooks.fired.light,
            comment: plural(score, 'alert'),
            metadata: rules.map(([rule, count]) => ({
                name: shown(`rule ${rule}`),
                value: plural(count, 'alert'),
            })),
        };
    });
}
//# sourceMappingURL=replay-layer.js.map