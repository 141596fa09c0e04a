import { shown } from '../shown.js';
const commands = { error: 'error', warning: 'warning', note: 'notice' };
const order = ['error', 'warning', 'note'];
/** Writes remarks as workflow commands, which GitHub shows beside the lines of a pull request; errors come first, since
 * GitHub shows ten of a level a step. https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 * @example // ::error file=rules/a.toml,line=3,col=1,title=lost in s attack/x::a-rule no longer fires … */
export function* workflowCommands(remarks, { pathOf }) {
    const sorted = order.flatMap((level) => remarks.filter((remark) => remark.level === level));
    for (const remark of sorted)
        yield `${commandOf(remark, pathOf)}\n`;
}
function commandOf({ level, place, title, lines }, pathOf) {
    const properties = { ...(place && propertiesOf(place, pathOf)), title: shown(title) };
    const written = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`);
    const text = lines.map((line) => data(shown(line))).join('%0A');
    return `::${commands[level]} ${written.join(',')}::${text}`;
}
function propertiesOf({ file, line, column, endLine, endColumn }, pathOf) {
    const path = { file: shown(pathOf(file)) };
    if (line === undefined)
        return path;
    const start = { ...path, line: String(line) };
    // GitHub shows columns only of what begins and ends on one line.
    if (endLine !== undefined && endLine !== line)
        return { ...start, endLine: String(endLine) };
    if (column === undefined)
        return start;
    const end = endColumn !== undefined && endColumn > column ? { endColumn: String(endColumn) } : {};
    return { ...start, col: String(column), ...end };
}
const data = (text) => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
//# sourceMappingURL=workflow-commands.js.map