import { ecsFieldSource } from '../ecs/ecs-field-source.js';
import { checkRules } from '../rule/check-rules.js';
import { changesOf } from './changed-selection.js';
import { allowedLint, settingsOf } from './settings.js';
export { ruleCheckReport } from '../rule/rule-check-report.js';
/** Checks rule files as they would run under the profile: each ok, unsupported or invalid, with its places.
 * @example checkRulesOf({ rules: ['my-rules'] }).invalid */
export function checkRulesOf(options = {}) {
    const allowed = allowedLint(options);
    const settings = settingsOf(options);
    const changes = changesOf(options, settings);
    const check = checkRules(settings.rules, ecsFieldSource(settings.profile), {
        ...settings.besideRules,
        isAsked: (file) => changes?.isRule({ file }) ?? true,
    });
    return { ...check, lint: check.lint.filter(({ code }) => !allowed.includes(code)) };
}
//# sourceMappingURL=check-rules-of.js.map