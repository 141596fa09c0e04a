import { printable } from '../../diagnostic/printable.js';
import { byTactic } from '../by-tactic.js';
import { table } from './table.js';
import { wrap } from './wrap.js';
const indent = '  ';
const gap = 2;
/** Below this the last column has lines of its own. */
const leastRoom = 32;
/** Writes the techniques by tactic, the worst first, each once: under the first of its tactics. Gaps are only named. */
export function techniqueLines(report, style, width) {
    const widths = widthsOf(report.techniques);
    return byTactic(report).flatMap(({ id, name, techniques: own }) => {
        const title = id === undefined ? name : `${name} ${style.quiet(id)}`;
        const graded = own.filter(({ grade }) => grade !== 'gap');
        const gaps = own.filter(({ grade }) => grade === 'gap');
        return [
            style.strong(title),
            ...gapLines(gaps, style, width),
            ...graded.flatMap((one) => linesOf(one, { style, width, widths })),
            '',
        ];
    });
}
function gapLines(gaps, style, width) {
    if (gaps.length === 0)
        return [];
    const label = 'gap  ';
    const ids = wrap(gaps.map(({ id }) => printable(id)), Math.max(20, width - indent.length - label.length));
    return ids.map((line, index) => style.bad(`${indent}${index === 0 ? label : '     '}${line}`));
}
function widthsOf(techniques) {
    const graded = techniques.filter(({ grade }) => grade !== 'gap');
    const most = (texts) => Math.max(0, ...texts.map(({ length }) => length));
    return { id: most(graded.map(({ id }) => id)), name: most(graded.map(nameOf)) };
}
const nameOf = ({ name = '' }) => printable(name);
function linesOf(technique, { style, width, widths, }) {
    const { id, grade, seen, of, isStale, staleVariants } = technique;
    const paint = paintOf(technique, style);
    const doubt = staleVariants > 0 ? '?' : '';
    const share = of === 0 ? '–' : `${seen}${doubt}/${of}`;
    const cells = [
        { text: `${indent}${printable(id)}`.padEnd(widths.id + indent.length), paint: style.strong },
        { text: nameOf(technique).padEnd(widths.name) },
        { text: (isStale ? `${grade}?` : grade).padEnd('guarded?'.length), paint },
        { text: share.padStart('00/00'.length), paint },
    ];
    const room = width - cells.reduce((sum, { text }) => sum + text.length + gap, 0);
    const words = whatOf(technique).split(' ');
    if (room >= leastRoom) {
        const lines = wrap(words, room);
        const empty = cells.map(({ text }) => ({ text: ' '.repeat(text.length) }));
        return table(lines.map((line, index) => [
            ...(index === 0 ? cells : empty),
            { text: line, paint: style.quiet },
        ]));
    }
    const below = wrap(words, Math.max(20, width - 2 * indent.length));
    return [...table([cells]), ...below.map((line) => style.quiet(`${indent}${indent}${line}`))];
}
/** The next step, or who sees it where none is left. */
function whatOf({ next, rules }) {
    if (next !== undefined)
        return printable(next);
    const seeing = rules.filter(({ seen }) => seen > 0).map(({ rule }) => printable(rule));
    return `seen by ${seeing.join(', ')}`;
}
function paintOf({ grade, seen, of, isStale }, style) {
    if (grade === 'gap' || grade === 'declared')
        return style.bad;
    return grade === 'fired' || seen < of || isStale ? style.odd : style.good;
}
//# sourceMappingURL=technique-lines.js.map