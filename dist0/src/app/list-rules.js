import { loadRules } from '../rule/load-rules.js';
import { settingsOf } from './settings.js';
/** Lists the rules of files and folders as they are written; `rules check` says whether they run.
 * @example listRules({ rules: ['my-rules'] }).entries.map(({ shortName }) => shortName) */
export function listRules(options = {}) {
    const settings = settingsOf(options);
    const { rules, findings, otherData } = loadRules(settings.rules, settings.besideRules);
    const entries = rules.map((rule) => ({
        shortName: rule.shortName,
        id: rule.id,
        name: rule.name,
        type: rule.type,
        severity: rule.severity,
        riskScore: rule.riskScore,
        techniques: rule.techniques.map(({ id }) => id),
        file: rule.file,
    }));
    return {
        entries: entries.toSorted((left, right) => (left.shortName < right.shortName ? -1 : 1)),
        rules: {
            loaded: rules.length,
            blind: [],
            otherData,
            unsupported: findings.filter(({ severity }) => severity === 'unsupported'),
            invalid: findings.filter(({ severity }) => severity === 'error'),
        },
    };
}
//# sourceMappingURL=list-rules.js.map