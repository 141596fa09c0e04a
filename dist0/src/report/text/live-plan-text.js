import { printable } from '../../diagnostic/printable.js';
import { techniqueName } from '../technique-name.js';
import { planAlertLines } from './plan-alert-lines.js';
import { planCallLines } from './plan-call-lines.js';
import { planPolicyLines } from './plan-policy-lines.js';
import { planRepeatLines } from './plan-repeat-lines.js';
import { sideEffectText } from './side-effect-text.js';
import { plural } from './plural.js';
import { wrap } from './wrap.js';
/** Tells what runs would do, as a sheet for who runs and for the SOC: what it is, what fires, what stays, what is called.
 * @param options `policy`: the documents of the policies stand at its end */
export function livePlanText(plans, style, options = {}) {
    const lines = plans.flatMap((plan) => [...linesOf(plan, style, options), '']);
    return `${lines.join('\n')}\n`;
}
function linesOf(plan, style, options) {
    const title = `${style.strong(printable(plan.scenario))}  ${printable(plan.case)}`;
    if (plan.kind === 'refused') {
        const reasonLine = (reason) => `  ${style.odd('not playable live')}  ${printable(reason)}`;
        return [title, ...plan.reasons.map(reasonLine)];
    }
    return [
        title,
        ...headLines(plan, style),
        ...planAlertLines(plan.alerts, style),
        ...planRepeatLines(plan.repeats, style),
        '  side effects',
        ...plan.sideEffects.flatMap(sideEffectLines),
        ...planCallLines(plan, style),
        ...planPolicyLines(plan, style, options),
    ];
}
function headLines(plan, style) {
    const { title, techniques, regions, calls, makes, seconds } = plan;
    const rows = [
        ['about', title.split(' ')],
        ['techniques', listed(techniques.map(techniqueName))],
        ['regions', listed(regions)],
        ['calls', listed(callCounts(calls))],
        ['makes', listed(makes.map(({ what, count }) => plural(count, what, severalOf(what))))],
        ['takes', [`${timeText(seconds)}the time that AWS takes`]],
    ];
    return rows.flatMap(([name, words]) => wrap(words.map(printable), 86).map((line, at) => `  ${style.quiet((at === 0 ? name : '').padEnd(10))}  ${line}`));
}
const sideEffectLines = (effect) => wrap(sideEffectText(effect).split(' '), 92).map((line, at) => `${at === 0 ? '    ' : '      '}${line}`);
function callCounts(calls) {
    const count = (...phases) => calls.filter(({ phase }) => phases.includes(phase)).length;
    const before = count('before');
    return [
        `${count('world')} to build the world`,
        ...(before === 0 ? [] : [`${before} before the case`]),
        `${count('judged')} of the case`,
        `${count('undo')} to take back and to look for leftovers`,
    ];
}
/** Items with commas between them; an item is not broken. */
const listed = (items) => items.map((item, at) => (at === items.length - 1 ? item : `${item},`));
const severalOf = (what) => /[^e]y$/.test(what) ? `${what.slice(0, -1)}ies` : `${what}s`;
const timeText = (seconds) => {
    if (seconds === 0)
        return '';
    return `${seconds < 120 ? `${seconds} s` : `${Math.ceil(seconds / 60)} min`} of waiting, and `;
};
//# sourceMappingURL=live-plan-text.js.map