import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
/** Tells whether who would run may do what plans need. */
export function livePreflightText(plans, style) {
    const lines = plans.flatMap((plan) => plan.preflight === undefined
        ? []
        : [
            `${style.strong('preflight')}  ${printable(plan.scenario)}  ${printable(plan.case)}`,
            ...linesOf(plan.preflight, style),
        ]);
    return lines.map((line) => `${line}\n`).join('');
}
function linesOf(preflight, style) {
    if (preflight.kind === 'unknown') {
        return [`  ${style.odd('not known')}  ${printable(preflight.reason)}`];
    }
    const { principal, allowed, denied, missing } = preflight;
    const sum = `${allowed} of ${plural(allowed + denied.length, 'permission')}`;
    return [
        `  ${printable(principal)} has ${sum}, as IAM simulates it`,
        ...denied.map(({ action, resource, decision, by }) => {
            const why = decision === 'explicit' ? 'denied' : 'not allowed';
            const whom = by.length === 0 ? '' : ` by ${by.map(printable).join(', ')}`;
            return `  ${style.bad(why)}  ${printable(action)} on ${printable(resource)}${whom}`;
        }),
        ...(denied.length === 0 ? [] : ['  --policy prints a policy that allows them all']),
        ...(missing.length === 0
            ? []
            : [
                `  ${style.odd('depends')}  on ${missing.map(printable).join(', ')}, for which the simulation has no value`,
            ]),
    ];
}
//# sourceMappingURL=live-preflight-text.js.map