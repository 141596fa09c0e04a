import { printable } from '../../diagnostic/printable.js';
import { deployedPart } from './live-deployed-text.js';
import { spanText } from './span-text.js';
/** Tells whether the deployed rules of a SIEM fired for a run, and how long they took. */
export function liveSiemText(report, style) {
    const { run, scenario, account, siem, space, median } = report;
    const lines = [
        `${printable(run)}  ${printable(scenario)}  ${printable(report.case)}  in ${printable(account)}`,
        `  asked  ${printable(siem)}  space ${printable(space)}`,
        ...staleLines(report, style),
        ...arrivalLines(report, style),
        ...report.expected.flatMap((verdict) => verdictLines(verdict, style)),
        ...(report.expected.length === 0 ? [nothingText(report)] : []),
        ...(report.expected.length > 1 && median !== undefined
            ? [`  in the median ${tookText(median)}`]
            : []),
        ...deployedPart(report, style),
        ...report.besides.map((alert) => besideLine(alert, style)),
        ...report.notAsked.map((rule) => style.odd(`  no rule_id  ${printable(rule)}: not a deployed rule`)),
        ...report.notLoaded.map((rule) => style.quiet(`  not loaded  ${printable(rule)}`)),
    ];
    return `${lines.join('\n')}\n`;
}
const staleLines = ({ lastUnanswered }, style) => lastUnanswered === undefined
    ? []
    : [style.odd(`  it did not answer at last, and said this before: ${printable(lastUnanswered)}`)];
function arrivalLines({ found, due, missing, eventsUnread }, style) {
    if (eventsUnread !== undefined) {
        return [style.odd(`  its events cannot be read: ${printable(eventsUnread)}`)];
    }
    return [
        `  it has the records of ${found} of ${due} judged steps`,
        ...missing.map(({ step, operation }) => style.odd(`  no record   ${printable(step)} (${printable(operation)})`)),
    ];
}
function verdictLines(verdict, style) {
    const { kind, rule, severity, steps, alerts } = verdict;
    const what = `${printable(rule)}  ${severity}  ${style.quiet(stepsShown(steps))}`;
    if (kind === 'not-fired')
        return [`  ${style.bad('not fired')}   ${what}`];
    const [first, ...again] = alerts;
    const repeated = again.length === 0 ? '' : `, ${again.length} more`;
    const took = first?.took === undefined ? '' : `, ${tookText(first.took)}`;
    return [
        `  ${style.good('fired')}       ${what}`,
        `              ${alertText(first)}${repeated}${took}`,
    ];
}
/** Ids of alerts are hashes of 64 characters, of which the first tell them apart; JSON has the whole. */
const alertText = (alert) => alert === undefined ? '' : `alert ${printable(alert.id.slice(0, 12))} at ${alert.at}`;
const nothingText = ({ notLoaded }) => notLoaded.length === 0 ? '  nothing should fire' : '  no rule that is loaded should fire';
/** `6m 12s after the call: delivery 3m 34s, ingest 3s, schedule 2m 35s` */
function tookText({ total, delivery, ingest, schedule }) {
    const parts = Object.entries({ delivery, ingest, schedule }).flatMap(([name, value]) => value === undefined ? [] : [`${name} ${spanText(value)}`]);
    return `${spanText(total)} after the call${parts.length === 0 ? '' : `: ${parts.join(', ')}`}`;
}
function besideLine({ rule, isLoaded, severity, by, steps }, style) {
    const isNew = by === 'judged' && isLoaded;
    const label = isNew ? style.bad('new') : style.quiet('besides');
    const gap = ' '.repeat(isNew ? 9 : 5);
    return `  ${label}${gap}${printable(rule)}  ${printable(severity)}  ${style.quiet(stepsShown(steps))}`;
}
const shownSteps = 6;
function stepsShown(steps) {
    const more = steps.length - shownSteps;
    const shown = steps.slice(0, shownSteps).map(printable).join(', ');
    return more > 0 ? `${shown} and ${more} more` : shown;
}
//# sourceMappingURL=live-siem-text.js.map