import { formatFinding } from '../../diagnostic/format-finding.js';
import { printable } from '../../diagnostic/printable.js';
import { plural } from './plural.js';
import { rulesText } from './rules-text.js';
import { table } from './table.js';
import { wrap } from './wrap.js';
/** Writes each attack with who saw it, nobody first: a rule a line, and the techniques where `width` has room. */
export function surveyText(report, style, { width }) {
    const lines = [
        ...attackLines(report.attacks, style, width),
        '',
        ...report.attacks.flatMap(brokenLine),
        ...report.findings.map(formatFinding),
        ...rulesText(report.rules),
        summaryOf(report, style),
    ];
    return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
function summaryOf({ attacks, quiet, rules }, style) {
    const seen = attacks.filter(({ seenBy }) => seenBy.length > 0).length;
    const firing = rules.loaded - quiet.length;
    return (`${style.strong(`${seen} of ${plural(attacks.length, 'attack')} seen`)} · ` +
        `${firing} of ${plural(rules.loaded, 'rule')} fired`);
}
const gap = 2;
const leastForTechniques = 24;
const indent = '    ';
function attackLines(attacks, style, width) {
    const names = Math.max(0, ...attacks.map((attack) => nameOf(attack).length));
    const seers = Math.max('seen by'.length, ...attacks.flatMap((one) => seersOf(one).map(({ length }) => length)));
    const left = width - names - gap - seers;
    if (left < 0)
        return attacks.flatMap((attack) => stacked(attack, style));
    const room = left - gap >= leastForTechniques ? left - gap : undefined;
    const head = ['attack', 'seen by', ...(room === undefined ? [] : ['techniques'])];
    return table([
        head.map((text) => ({ text, paint: style.quiet })),
        ...attacks.flatMap((attack) => rowsOf(attack, style, room)),
    ]);
}
/** The attack on a line, who saw it below. */
function stacked(attack, style) {
    const paint = paintOf(attack, style);
    return [style.strong(nameOf(attack)), ...seersOf(attack).map((seer) => `${indent}${paint(seer)}`)];
}
function rowsOf(attack, style, room) {
    const seers = seersOf(attack);
    const techniques = room === undefined ? [] : wrap(attack.techniques.map(printable), room);
    const height = Math.max(seers.length, techniques.length);
    return Array.from({ length: height }, (_, line) => [
        { text: line === 0 ? nameOf(attack) : '', paint: style.strong },
        { text: seers[line] ?? '', paint: paintOf(attack, style) },
        { text: techniques[line] ?? '', paint: style.quiet },
    ]);
}
const nameOf = (attack) => `${printable(attack.scenario)} ${printable(attack.case)}`;
function seersOf({ broken, seenBy }) {
    if (broken !== undefined)
        return ['broken'];
    return seenBy.length === 0 ? ['nobody'] : seenBy.map(printable);
}
const paintOf = ({ broken, seenBy }, style) => broken !== undefined || seenBy.length === 0 ? style.bad : style.good;
function brokenLine({ scenario, case: name, broken }) {
    return broken === undefined ? [] : [printable(`${scenario} ${name} is broken: ${broken}`)];
}
//# sourceMappingURL=survey-text.js.map