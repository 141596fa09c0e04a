import { gradeLooks } from '../grade-looks.js';
import { shown } from '../shown.js';
import { plural } from '../text/plural.js';
import { navigatorLayer } from './layer.js';
/** Draws coverage: the score is the percentage of variants that are seen, the colour the grade. */
export function coverageLayer({ scope, techniques }) {
    const frame = {
        name: 'trailproof coverage',
        description: `${plural(scope.rules, 'rule')}, ${plural(scope.scenarios, 'scenario')}, ${plural(scope.cases, 'case')} · ${shown(scope.profile)}. The score is the percentage of attack and evasion variants that a rule sees.`,
        most: 100,
        legend: Object.entries(gradeLooks).map(([grade, { label, light }]) => ({
            label: `${grade}: ${label}`,
            colour: light,
        })),
        metadata: [
            { name: 'profile', value: shown(scope.profile) },
            { name: 'evidence', value: shown(scope.from.join(', ')) },
        ].filter(({ value }) => value !== ''),
    };
    return navigatorLayer(frame, techniques.map(drawn));
}
function drawn(technique) {
    const { id, grade, seen, of } = technique;
    return {
        id,
        score: of === 0 ? undefined : Math.round((100 * seen) / of),
        colour: gradeLooks[grade].light,
        comment: commentOf(technique),
        metadata: factsOf(technique),
    };
}
const mostNamed = 12;
function commentOf({ grade, seen, of, isStale, rules, variants }) {
    const gaps = variants.filter(({ kind, seenBy }) => isHostile(kind) && seenBy.length === 0);
    return [
        `${grade}: ${gradeLooks[grade].label}${isStale ? ', on stale evidence only' : ''}`,
        ...(of === 0 ? [] : [`${seen} of ${plural(of, 'variant')} seen`]),
        ...listed('rules', rules.map(({ rule }) => rule)),
        ...listed('not seen', gaps.map((gap) => `${gap.scenario} ${gap.case}`)),
    ].join('\n');
}
const isHostile = (kind) => kind === 'attack' || kind === 'evasion';
function listed(what, names) {
    if (names.length === 0)
        return [];
    const rest = names.length - mostNamed;
    const more = rest > 0 ? [`and ${rest} more`] : [];
    return [`${what}: ${[...names.slice(0, mostNamed).map(shown), ...more].join(', ')}`];
}
function factsOf({ rules, variants, claimedBy }) {
    const seen = variants.filter(({ seenBy }) => seenBy.length > 0);
    return [
        ...rules.map(({ rule, grade, seen, of }) => fact(`rule ${rule}`, `${grade}, ${seen} of ${of}`)),
        ...claimedBy
            .filter((name) => rules.every(({ rule }) => rule !== name))
            .map((name) => fact(`rule ${name}`, 'claims it, fires in no case of it')),
        ...seen.map((one) => fact(`${one.scenario} ${one.case}`, one.seenBy.join(', '))),
    ].slice(0, mostFacts);
}
// The Navigator shows them in a tooltip.
const mostFacts = 40;
const fact = (name, value) => ({
    name: shown(name),
    value: shown(value),
});
//# sourceMappingURL=coverage-layer.js.map