import { compareTexts } from '../../diagnostic/compare-texts.js';
import { gradeLooks } from '../grade-looks.js';
import { shown } from '../shown.js';
import { plural } from '../text/plural.js';
import { navigatorLayer } from './layer.js';
/** Draws a survey: the score of a technique is the percentage of its attacks that some rule sees. */
export function surveyLayer({ attacks, rules }) {
    const frame = {
        name: 'trailproof survey',
        description: `${plural(attacks.length, 'attack')} against ${plural(rules.loaded, 'rule')}. The score is the percentage of attacks that a rule sees.`,
        most: 100,
        legend: [
            { label: 'every attack is seen', colour: gradeLooks.guarded.light },
            { label: 'some are seen', colour: gradeLooks.fired.light },
            { label: 'none is seen', colour: gradeLooks.declared.light },
        ],
        metadata: [],
    };
    return navigatorLayer(frame, techniquesOf(attacks));
}
function techniquesOf(attacks) {
    const ids = new Set(attacks.flatMap(({ techniques }) => techniques));
    return [...ids].toSorted(compareTexts).map((id) => {
        const all = attacks.filter(({ techniques }) => techniques.includes(id));
        const unseen = all.filter(({ seenBy }) => seenBy.length === 0);
        const seen = all.length - unseen.length;
        const grade = seen === 0 ? 'declared' : unseen.length === 0 ? 'guarded' : 'fired';
        return {
            id,
            score: Math.round((100 * seen) / all.length),
            colour: gradeLooks[grade].light,
            comment: [
                `${seen} of ${plural(all.length, 'attack')} seen`,
                ...unseen.map((one) => shown(`not seen: ${one.scenario} ${one.case}`)),
            ].join('\n'),
            metadata: all
                .filter(({ seenBy }) => seenBy.length > 0)
                .map((one) => ({
                name: shown(`${one.scenario} ${one.case}`),
                value: shown(one.seenBy.join(', ')),
            })),
        };
    });
}
//# sourceMappingURL=survey-layer.js.map