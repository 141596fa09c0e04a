import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
const indent = ' '.repeat(14);
/** Tells of the rules as they are deployed: a line each, and a line more for each thing that is not as it should be. */
export function deployedPart({ deployed, deployedUnread }, style) {
    const unknown = deployed.filter(({ kind }) => kind === 'unknown').length;
    const why = deployedUnread === undefined ? '--kibana-url asks Kibana' : printable(deployedUnread);
    return [
        ...deployed.flatMap((state) => deployedLines(state, style)),
        ...(unknown === 0
            ? []
            : [`  deployed    nothing is known of ${plural(unknown, 'rule')}: ${style.odd(why)}`]),
        ...(unknown === 0 && deployedUnread !== undefined
            ? [style.odd(`  Kibana not heard: ${why}`)]
            : []),
    ];
}
function deployedLines(state, style) {
    const head = `  deployed    ${printable(state.rule)}  `;
    switch (state.kind) {
        case 'missing':
            return [`${head}${style.bad('not installed')} under ${printable(state.ruleId)}`];
        case 'unknown':
            return [];
        case 'deployed':
            return [`${head}${summary(state, style)}`, ...oddities(state, style)];
    }
}
function summary(state, style) {
    const { enabled, schedule, differs, uncompared, exceptions, lastRun } = state;
    const parts = [
        enabled ? 'enabled' : style.bad('disabled'),
        `every ${printable(schedule.interval)} from ${printable(schedule.from)}`,
        ...versionText(state, style),
        uncompared === undefined
            ? differs.length === 0
                ? 'as the file'
                : style.bad(`differs in ${differs.map(({ member }) => member).join(', ')}`)
            : style.odd(`not compared: ${printable(uncompared)}`),
        ...(exceptions.lists === 0 ? [] : [exceptionsText(exceptions)]),
        ...(lastRun === undefined ? [] : [runText(lastRun, style)]),
    ];
    return parts.join(', ');
}
function versionText({ version }, style) {
    if (version === undefined)
        return [];
    const { deployed, file } = version;
    if (file === undefined || file === deployed)
        return [`version ${deployed}`];
    const order = deployed < file ? 'older' : 'newer';
    return [style.odd(`version ${deployed}, ${order} than ${file} of the file`)];
}
function exceptionsText({ lists, items }) {
    const counted = items === undefined ? '' : ` with ${plural(items, 'item')}`;
    return `${plural(lists, 'exception list')}${counted}`;
}
function runText({ status }, style) {
    const text = `last run ${printable(status)}`;
    return status === 'succeeded' ? text : style.bad(text);
}
function oddities({ differs, exceptions, lastRun }, style) {
    return [
        ...differs.map(({ member, file, deployed }) => `${indent}${printable(member)}: ${shortened(deployed, file)}${style.quiet(', in the file ')}${shortened(file, deployed)}`),
        ...exceptions.muting.map((name) => style.bad(`${indent}the exception "${printable(name)}" holds for an event of the run`)),
        ...(exceptions.unread === undefined
            ? []
            : [style.odd(`${indent}exceptions not known: ${printable(exceptions.unread)}`)]),
        ...(lastRun === undefined || lastRun.status === 'succeeded' || lastRun.message === ''
            ? []
            : [`${indent}${printable(lastRun.message.slice(0, 300))}`]),
    ];
}
const around = 24;
const longest = 72;
/** A long text from shortly before the place where it differs. */
function shortened(text, other) {
    if (text.length <= longest)
        return printable(text);
    let at = 0;
    while (at < text.length && text[at] === other[at])
        at += 1;
    const start = Math.max(0, Math.min(at - around, text.length - longest));
    const end = start + longest;
    return `${start > 0 ? '…' : ''}${printable(text.slice(start, end))}${end < text.length ? '…' : ''}`;
}
//# sourceMappingURL=live-deployed-text.js.map