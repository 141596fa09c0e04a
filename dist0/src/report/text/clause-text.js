import { printable } from '../../diagnostic/printable.js';
import { valueText } from './value-text.js';
const longest = 76;
/** Writes a condition clause by clause, as rows of mark and clause, value met. */
export function clauseRows(clause, style) {
    if (clause.kind !== 'all')
        return rowsOf(clause, 0, style);
    return clause.parts.flatMap((part) => rowsOf(part, 0, style));
}
/** ✓ true, ✗ false, ? unknown. */
export function markOf(result, style) {
    if (result === null)
        return { text: '?', paint: style.odd };
    return result ? { text: '✓', paint: style.good } : { text: '✗', paint: style.bad };
}
const titles = { all: 'all of', any: 'any of', not: 'not' };
function rowsOf(clause, depth, style) {
    const mark = markOf(clause.result, style);
    const indent = '  '.repeat(depth);
    if (clause.kind === 'one') {
        const met = clause.met.map((one) => metText(one, clause)).join(', ');
        const paint = clause.result === true ? style.quiet : style.strong;
        return [[mark, { text: `${indent}${cut(printable(clause.text))}` }, { text: met, paint }]];
    }
    const title = { text: `${indent}${titles[clause.kind]}`, paint: style.quiet };
    return [[mark, title], ...clause.parts.flatMap((part) => rowsOf(part, depth + 1, style))];
}
/** The field's name goes without saying where the clause has it in front. */
function metText({ field, value }, { text, met }) {
    const isPlain = met.length === 1 && text.includes(field);
    return isPlain ? valueText(value) : `${printable(field)}=${valueText(value)}`;
}
const cut = (text) => text.length <= longest ? text : `${text.slice(0, longest - 1)}…`;
//# sourceMappingURL=clause-text.js.map