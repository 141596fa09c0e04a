import { isBundledRule } from './bundled.js';
import { isExpected } from './pinned.js';
/** Says of each rule whether the cases prove it: it fires in an attack case and is silent in every benign twin.
 * Over the bundled goldens a user's rule is asked only where a scenario or `expect` names it.
 * With scenarios chosen, by name or as changed, only the rules that these scenarios are about are asked; with single cases none. */
export function detectionsOf(judged, options) {
    if ((options.case ?? []).length > 0)
        return [];
    return options.rules
        .filter((rule) => (options.only === undefined && isClaimed(rule, options.settings)) ||
        judged.some((one) => isAbout(one, rule, options.settings)))
        .toSorted((left, right) => (left.shortName < right.shortName ? -1 : 1))
        .map((rule) => blindDetection(rule, options.blind) ?? detectionOf(rule, judged, options.settings));
}
function blindDetection(rule, blind) {
    const found = blind.find((one) => one.rule === rule.shortName);
    if (found === undefined)
        return undefined;
    return { rule: rule.shortName, proven: false, missing: `is blind: it needs ${found.field}` };
}
function detectionOf(rule, judged, settings) {
    const whole = judged.filter(({ played }) => played.broken === undefined);
    const fires = whole.some((one) => one.scenarioCase.kind === 'attack' && raises(one, rule));
    const twins = whole.filter((one) => isTwin(one, rule, settings));
    const loud = twins.find((one) => raises(one, rule));
    const missing = missingText({ fires, twins: twins.length, loud });
    const { shortName } = rule;
    return missing === undefined
        ? { rule: shortName, proven: true }
        : { rule: shortName, proven: false, missing };
}
function missingText(found) {
    if (!found.fires)
        return 'fires in no attack case';
    if (found.twins === 0)
        return 'has no benign twin';
    if (found.loud === undefined)
        return undefined;
    const { scenario, scenarioCase } = found.loud;
    return `fires in a benign twin: ${scenario.name} benign/${scenarioCase.name}`;
}
const raises = (one, rule) => one.alerts.some((alert) => alert.rule === rule.shortName);
function isTwin(one, rule, settings) {
    const { scenario, scenarioCase } = one;
    if (scenarioCase.kind !== 'benign')
        return false;
    return scenarioCase.twinOf.includes(rule.shortName) || isExpected(rule, scenario.name, settings);
}
/** The bundled goldens claim nothing of a user's rules; one's own goldens are about every rule that is loaded. */
const isClaimed = (rule, settings) => !settings.goldenIsBundled || isBundledRule(rule.file);
function isAbout(one, rule, settings) {
    return (one.scenario.detectedBy.includes(rule.shortName) ||
        isExpected(rule, one.scenario.name, settings));
}
//# sourceMappingURL=detections.js.map