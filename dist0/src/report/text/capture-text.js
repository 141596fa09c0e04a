import { printable } from '../../diagnostic/printable.js';
import { importText } from './import-text.js';
import { plural } from './plural.js';
import { rulesText } from './rules-text.js';
import { servedAlertText, servedCallText } from './serve-text.js';
/** More calls than these are counted only. */
const mostCalls = 60;
/** Tells what a command did: its calls, the alerts, and where the records are. */
export function captureText(report, style) {
    const { calls, alerts, file, scenario, empty } = report;
    const more = calls.length - mostCalls;
    const lines = [
        '',
        ...calls.slice(0, mostCalls).map((call) => servedCallText(call, style)),
        ...(more > 0 ? [style.quiet(`and ${plural(more, 'more call')}`)] : []),
        ...alerts.map((alert) => servedAlertText(alert, style)),
        ...(calls.length === 0 ? [] : ['']),
        ...rulesText(report.rules),
        summaryOf(report),
        ...(calls.length === 0 ? [style.odd(noCall)] : []),
        ...(file === undefined ? [] : [`wrote  ${printable(file)}`]),
        ...(empty === undefined
            ? []
            : [style.odd(`There is no record to make the scenario ${printable(empty)} of.`)]),
        ...(file === undefined && scenario === undefined && empty === undefined && calls.length > 0
            ? [nothingKept]
            : []),
    ];
    const text = `${lines.join('\n')}\n`;
    return scenario === undefined ? text : `${text}${importText(scenario, style)}`;
}
const noCall = 'No call came: give tools that do not read AWS_ENDPOINT_URL the address (aws --endpoint-url "$AWS_ENDPOINT_URL", before 2.13).';
const nothingKept = 'Nothing is kept: --records FILE writes the records, --scenario NAME makes a scenario of them.';
function summaryOf({ calls, alerts, rules }) {
    const count = (kind) => calls.filter(({ outcome }) => outcome.kind === kind).length;
    const records = calls.reduce((sum, call) => sum + call.records.length, 0);
    const failed = count('failed');
    const notModelled = count('not-modelled');
    const parts = [
        plural(calls.length, 'call'),
        ...(failed === 0 ? [] : [`${failed} failed`]),
        ...(notModelled === 0 ? [] : [`${notModelled} not modelled`]),
    ];
    return `${parts.join(', ')} · ${plural(records, 'record')} · ${plural(alerts.length, 'alert')} from ${plural(rules.loaded, 'rule')}`;
}
//# sourceMappingURL=capture-text.js.map