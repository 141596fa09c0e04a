import { basename } from 'node:path';
import { didYouMean } from '../diagnostic/nearest-name.js';
/** Finds entries of the user's `expect` that pin nothing, because no scenario or rule has that name.
 * Names are not judged where a run loads only some; they are warnings where flags chose other folders. */
export function checkExpect({ expect }, loaded, options) {
    const { only = [], rule = [], scenarios, rules } = options;
    const scenarioNames = namesOfScenarios(loaded.catalogue);
    const ruleNames = namesOfRules(loaded.rules);
    const wrongScenarios = Object.keys(expect)
        .filter((name) => only.length === 0 && !scenarioNames.includes(name))
        .map((name) => unknown('scenario', name, { known: scenarioNames, chosen: scenarios }));
    const wrongRules = [...new Set(Object.values(expect).flat())]
        .filter((name) => rule.length === 0 && !ruleNames.includes(name))
        .map((name) => unknown('rule', name, { known: ruleNames, chosen: rules }));
    const isAsked = (name) => rule.length === 0 || rule.includes(name);
    return [...wrongScenarios, ...wrongRules, ...stopped(expect, loaded.rules, isAsked)];
}
/** A rule that must see something and does not run is missed, also where it may be unsupported. */
function stopped(expect, rules, isAsked) {
    const reasons = reasonsOf(rules);
    return Object.entries(expect).flatMap(([scenario, names]) => names.flatMap((name) => {
        const reason = isAsked(name) ? reasons.get(name) : undefined;
        if (reason === undefined)
            return [];
        const message = `trailproof.toml expects "${name}" to see "${scenario}", but it does not run: ${reason}`;
        return [{ severity: 'error', code: 'DETECTION_MISSING', message }];
    }));
}
function reasonsOf({ unsupported, invalid, otherData = [], }) {
    return new Map([
        ...otherData.map(({ rule, reason }) => [rule, `it reads other data (${reason}).`]),
        ...[...unsupported, ...invalid].flatMap(({ rule, message }) => rule === undefined ? [] : [[rule, message]]),
    ]);
}
function namesOfScenarios({ scenarios, findings }) {
    const broken = findings.map(({ file }) => basename(file).replace(/\.[cm]?[jt]s$/, ''));
    return [...scenarios.map(({ name }) => name), ...broken];
}
/** Rules that cannot run are reported as such; their names are known. */
function namesOfRules(rules) {
    const running = rules.loaded.flatMap(({ shortName, id }) => [shortName, id]);
    return [...running, ...reasonsOf(rules).keys()];
}
function unknown(what, name, context) {
    return {
        severity: context.chosen === undefined ? 'error' : 'warning',
        code: what === 'scenario' ? 'SCENARIO_UNKNOWN' : 'RULE_UNKNOWN',
        message: `[expect] of trailproof.toml names the ${what} "${name}", which is not there.`,
        hint: didYouMean(name, context.known) ?? `\`trailproof ${what}s\` lists them.`,
    };
}
//# sourceMappingURL=check-expect.js.map