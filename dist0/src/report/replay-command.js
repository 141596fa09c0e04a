import { shellLine } from '../diagnostic/shell-line.js';
/** Writes the command that plays one case again, with the rule where only one is concerned.
 * @example replayCommand(one, { scenario: 's', repeat: [] }) // 'trailproof verify s --case attack/x --rule a-rule' */
export function replayCommand(one, { scenario, repeat }) {
    const name = `${one.kind}/${one.name}`;
    return shellLine(['trailproof', 'verify', scenario, '--case', name, ...ruleFlags(one), ...repeat]);
}
function ruleFlags({ outcome }) {
    if (outcome.kind === 'broken')
        return [];
    const rules = new Set(outcome.verdicts
        .filter(({ verdict }) => verdict.kind !== 'match')
        .map(({ verdict }) => verdict.alert.rule));
    return rules.size === 1 ? [...rules].flatMap((rule) => ['--rule', rule]) : [];
}
//# sourceMappingURL=replay-command.js.map