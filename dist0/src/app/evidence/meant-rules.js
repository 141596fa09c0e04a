import { isExpected } from '../pinned.js';
/** Short names of the loaded rules that are meant to see a scenario: its `detectedBy`, and the user's `expect`. */
export function meantRules(scenario, rules, settings) {
    const meant = new Set(scenario.detectedBy);
    return rules
        .filter((rule) => meant.has(rule.shortName) || isExpected(rule, scenario.name, settings))
        .map(({ shortName }) => shortName);
}
//# sourceMappingURL=meant-rules.js.map