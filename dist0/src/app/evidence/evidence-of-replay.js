import { twinsOf } from '../../coverage/twins-of.js';
import { caseId } from '../../golden/golden.js';
import { ruleHash } from '../../rule/rule-hash.js';
import { meantRules } from './meant-rules.js';
import { techniquesOfCase } from './techniques-of.js';
/** What rules did over a log: a line for each that fired. Of a log that shows a case also one for each that is silent there
 * though it is meant to see the case, or has to be silent. */
export function evidenceOfReplay(replayed, context) {
    const { tied, occasion } = context;
    const fired = new Set(replayed.alerts.map(({ rule }) => rule.shortName));
    const concerned = new Set([
        ...fired,
        ...(tied === undefined ? [] : concernedRules(tied, context)),
    ]);
    return context.rules
        .filter(({ shortName }) => concerned.has(shortName))
        .toSorted((left, right) => (left.shortName < right.shortName ? -1 : 1))
        .map((rule) => ({
        source: 'replay',
        ...occasion,
        rule: rule.shortName,
        ruleHash: ruleHash(rule),
        ...(tied === undefined ? {} : placeOf(tied)),
        verdict: fired.has(rule.shortName) ? 'fired' : 'silent',
        techniques: techniquesOf(rule.shortName, { ...replayed, tied }),
    }));
}
function placeOf({ scenario, scenarioCase }) {
    return { scenario: scenario.name, case: caseId(scenarioCase.kind, scenarioCase.name) };
}
function concernedRules({ scenario, scenarioCase }, context) {
    const { kind } = scenarioCase;
    const meant = meantRules(scenario, context.rules, context.settings);
    if (kind === 'attack' || kind === 'evasion')
        return meant;
    if (kind === 'false-positive')
        return [];
    const twinOf = scenario.cases.flatMap((one) => one.twinOf);
    return [...meant, ...twinOf].filter((rule) => twinsOf(rule, scenario.cases).some(({ name }) => name === scenarioCase.name));
}
/** A log does not know the steps of its case: an alert counts for what every step does that makes events such as those that
 * it is about. Where such steps do several things it cannot be told which, and it counts for what they have in common. */
function techniquesOf(rule, replayed) {
    const { alerts, details, tied } = replayed;
    if (tied === undefined)
        return [];
    const own = alerts.flatMap((alert, index) => (alert.rule.shortName === rule ? [index] : []));
    if (own.length === 0 || tied.played.techniques === undefined)
        return techniquesOfCase(tied);
    const actions = own.flatMap((index) => details[index]?.actions.map(({ name }) => name) ?? []);
    const seen = [...new Set(actions)].flatMap((action) => commonTechniques(action, tied.played));
    return [...new Set(seen)].toSorted();
}
function commonTechniques(action, { records }) {
    const [first, ...others] = records.filter(({ record, phase }) => phase === 'judged' && record.eventName === action);
    return (first?.techniques ?? []).filter((technique) => others.every(({ techniques }) => techniques?.includes(technique) ?? false));
}
//# sourceMappingURL=evidence-of-replay.js.map