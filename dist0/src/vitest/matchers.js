import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { alertLines, becauseLines, misfitText } from './alert-text.js';
import { expectedAlert, nearestAlert } from './expected-alert.js';
import { goldenText } from './golden-text.js';
import { outcomeOf } from './outcome-of.js';
/** Passes when any alert is as expected. */
export function raises(received, asked, { equals, stringify }) {
    const outcome = outcomeOf(received, 'toRaise');
    const expected = expectedAlert(asked);
    const rule = outcome.ruleNamed(expected.rule);
    const alerts = outcome.alerts.filter((alert) => alert.rule === rule);
    const nearest = nearestAlert(expected, alerts, equals);
    if (nearest?.misfits.length === 0) {
        const head = `${outcome.name} raises what it must not:`;
        return { pass: true, message: () => lines([head, ...alertLines([nearest.alert])]) };
    }
    if (nearest !== undefined) {
        const head = `${outcome.name} raises ${rule}, but not as expected:`;
        const told = nearest.misfits.map((one) => misfitText(one, stringify));
        const others = alerts.length > 1 ? [`nearest of ${alerts.length} alerts`] : [];
        return { pass: false, message: () => lines([head, ...told, ...others]) };
    }
    return { pass: false, message: () => lines(missingLines(outcome, rule, expected)) };
}
function missingLines(outcome, rule, { steps }) {
    const others = alertLines(outcome.alerts);
    return [
        `${outcome.name} raises no alert of ${rule}`,
        ...becauseLines(outcome.whySilent(rule, steps)),
        ...(others.length === 0 ? [] : ['what it raises:', ...others]),
    ];
}
/** Passes when the rule raises nothing; without a rule, when none does. */
export function staysSilent(received, asked) {
    const outcome = outcomeOf(received, 'toStaySilent');
    const rule = asked === undefined ? undefined : outcome.ruleNamed(asked);
    if (rule === undefined)
        refuseInvalid(outcome);
    const alerts = outcome.alerts.filter((alert) => rule === undefined || alert.rule === rule);
    const about = rule === undefined ? '' : ` for ${rule}`;
    return alerts.length === 0
        ? { pass: true, message: () => `${outcome.name} is silent${about}` }
        : {
            pass: false,
            message: () => lines([`${outcome.name} is not silent${about}:`, ...alertLines(alerts)]),
        };
}
/** Passes when the case is as its golden says; updating writes the case's block, as `verify --update` does. */
export async function matchesGolden(received, options) {
    const outcome = outcomeOf(received, 'toMatchGolden');
    if (outcome.judge === undefined) {
        throw new TrailproofError('USAGE', 'A log has no golden: a case of a scenario has.', {
            hint: "Make it one: attack: { name: records('attack.ndjson') } in a scenario.",
        });
    }
    refuseInvalid(outcome);
    const text = goldenText(await outcome.judge(options), outcome);
    return {
        pass: text === undefined,
        message: () => text ?? `${outcome.name} is as its golden says, which it must not be`,
    };
}
/** A rule that cannot be read raises nothing: that is no silence. */
function refuseInvalid({ invalid }) {
    const [first] = invalid;
    if (first === undefined)
        return;
    throw new TrailproofError('RULE_VALUE_INVALID', first, {
        hint: `Rule files that are wrong: ${invalid.length}. See them all with \`trailproof rules check\`.`,
    });
}
const lines = ([head = '', ...rest]) => [head, ...rest.map((line) => `  ${line}`)].join('\n');
//# sourceMappingURL=matchers.js.map