import { twinsOf } from '../../coverage/twins-of.js';
import { caseId } from '../../golden/golden.js';
import { ruleHash } from '../../rule/rule-hash.js';
import { meantRules } from './meant-rules.js';
import { techniquesOfAlerts, techniquesOfCase } from './techniques-of.js';
/** What each rule did in cases that were played: where it fired, where it is meant to, and where it has to be silent.
 * Broken cases and blind rules give nothing. */
export function evidenceOf(judged, context) {
    const rules = context.loaded.detectors.map(({ rule }) => rule);
    const hashes = new Map(rules.map((rule) => [rule.shortName, ruleHash(rule)]));
    const whole = judged.filter(({ played }) => played.broken === undefined);
    return [...byScenario(whole)].flatMap(([scenario, cases]) => {
        const concerned = concernedRules(scenario, cases, { rules, settings: context.settings });
        return cases.flatMap((one) => concerned(one).map((rule) => evidenceIn(one, { ...context, rule, ruleHash: hashes.get(rule) ?? '' })));
    });
}
function byScenario(judged) {
    const grouped = new Map();
    for (const one of judged)
        grouped.set(one.scenario, [...(grouped.get(one.scenario) ?? []), one]);
    return grouped;
}
/** Tells which rules a case says something of, sorted. */
function concernedRules(scenario, cases, context) {
    const meant = meantRules(scenario, context.rules, context.settings);
    const loaded = new Set(context.rules.map(({ shortName }) => shortName));
    const firing = cases
        .filter(({ scenarioCase }) => isVariant(scenarioCase.kind))
        .flatMap(({ raised }) => raised.map(({ rule }) => rule.shortName));
    const twinOf = scenario.cases.flatMap((one) => one.twinOf);
    const guarding = [...new Set([...meant, ...firing, ...twinOf])].filter((rule) => loaded.has(rule));
    return ({ scenarioCase, raised }) => {
        const { kind, name } = scenarioCase;
        const fired = raised.map(({ rule }) => rule.shortName);
        const silent = guarding.filter((rule) => twinsOf(rule, scenario.cases).some((twin) => twin.kind === kind && twin.name === name));
        return [...new Set([...fired, ...(isVariant(kind) ? meant : []), ...silent])].toSorted();
    };
}
const isVariant = (kind) => kind === 'attack' || kind === 'evasion';
function evidenceIn(one, about) {
    const { kind, name } = one.scenarioCase;
    const alerts = one.raised.filter(({ rule }) => rule.shortName === about.rule);
    const isFired = alerts.length > 0;
    return {
        source: about.source ?? 'verify',
        ...about.occasion,
        rule: about.rule,
        ruleHash: about.ruleHash,
        scenario: one.scenario.name,
        case: caseId(kind, name),
        verdict: isFired ? 'fired' : 'silent',
        techniques: isFired ? techniquesOfAlerts(alerts, one) : techniquesOfCase(one),
    };
}
//# sourceMappingURL=evidence-of.js.map