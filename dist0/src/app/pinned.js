import { isBundledRule } from './bundled.js';
/** True when the user's `expect` ties the rule to the scenario. */
export function isExpected(rule, scenario, settings) {
    const expected = Object.hasOwn(settings.expect, scenario) ? settings.expect[scenario] : undefined;
    return expected?.some((name) => name === rule.shortName || name === rule.id) ?? false;
}
/** True when an alert that the golden does not hold fails the run: its rule is one of ours, the goldens are the
 * user's own, or `expect` names the rule and the case is one in which it has to be silent. Else it is listed only. */
export function isPinned(rule, place, settings) {
    if (!settings.goldenIsBundled || isBundledRule(rule.file))
        return true;
    return place.kind === 'benign' && isExpected(rule, place.scenario, settings);
}
//# sourceMappingURL=pinned.js.map