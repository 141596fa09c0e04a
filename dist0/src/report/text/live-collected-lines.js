import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
import { table } from './table.js';
/** How long the records took, for the line that counts them. */
export function latencyText({ latency, due }) {
    if (latency === undefined)
        return '';
    const { median, longest, slowest, atFirst } = latency;
    if (atFirst && longest > 600)
        return `, there when first asked ${timeText(longest)} after the call`;
    if (due === 1)
        return `, within ${timeText(longest)}`;
    return `, half within ${timeText(median)}, the last (${printable(slowest)}) within ${timeText(longest)}`;
}
/** The steps of which there is something to say: late, missing, not told apart, matched by other means, made again. */
export function stepLines(report, style) {
    const { steps, retried } = report;
    const isMissing = steps.some(({ state }) => state === 'missing');
    return [
        ...steps.flatMap((step) => stateLines(step, style)),
        ...(isMissing ? adviceFor(report).map((line) => style.quiet(`  to do       ${line}`)) : []),
        ...retried.map(({ step, records }) => `  retried     ${printable(step)}: ${plural(records, 'record')} of earlier attempts left out`),
    ];
}
function stateLines(one, style) {
    const { step, action = '', state, isData, matchedBy, latency } = one;
    const name = `${printable(step)} (${printable(action)})`;
    switch (state) {
        case 'came':
        case 'late':
            return [
                ...(state === 'late' && latency !== undefined
                    ? [
                        `  ${style.odd('late')}        ${name} more than ${timeText(latency.moreThan)} after the call`,
                    ]
                    : []),
                ...(matchedBy === undefined || matchedBy === 'request id'
                    ? []
                    : [`  matched     ${name} by ${matchedBy}`]),
            ];
        case 'missing':
            return [`  ${style.bad('no record')}   ${name}${isData ? ', a data event' : ''}`];
        case 'ambiguous':
            return [
                `  ${style.odd('unclear')}     ${name}: no requestID of the run, and other calls of this key in the same second`,
            ];
        case 'not played':
            return [`  ${style.odd('not played')}  ${printable(step)}`];
        default:
            return state;
    }
}
/** What to do about records that did not come. */
function adviceFor({ run, source, steps }) {
    const again = `ask again later: trailproof live collect ${printable(run)}`;
    if (source === 'files')
        return ['the files of the ten minutes after the run may have it'];
    if (source !== 'event history') {
        return [
            `CloudTrail writes its files within ten minutes as a rule; ${again} --bucket ${printable(source)}`,
        ];
    }
    const isData = steps.some((step) => step.state === 'missing' && step.isData);
    return [
        `the event history has it within ten minutes as a rule; ${again}`,
        ...(isData
            ? ['it never has data events: read the bucket of a trail that logs them, --bucket']
            : []),
    ];
}
/** Where the real records are not like the simulator's. */
export function driftLines({ drift, found }, style) {
    if (found === 0)
        return [];
    if (drift.length === 0)
        return ['  the records have the fields of the simulator’s'];
    const rows = drift.map(({ path, kind, events, ...one }) => [
        { text: `    ${printable(path)}` },
        { text: kind, paint: style.odd },
        { text: printable(events.join(', ')) },
        { text: printable(valuesText({ kind, ...one })), paint: style.quiet },
    ]);
    return ['  live drift:', ...table(rows).map((line) => line.trimEnd())];
}
function valuesText({ kind, real, simulated }) {
    const [theirs, ours] = [real, simulated].map((value) => (JSON.stringify(value) ?? '').slice(0, 60));
    const isOne = kind === 'only in the real record' || kind === 'only in the simulator';
    return isOne ? `${theirs}${ours}` : `${theirs}, not ${ours}`;
}
const timeText = (seconds) => seconds <= 600 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
//# sourceMappingURL=live-collected-lines.js.map