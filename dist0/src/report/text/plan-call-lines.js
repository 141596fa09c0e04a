import { printable } from '../../diagnostic/printable.js';
import { table } from './table.js';
import { wrap } from './wrap.js';
/** Tells the calls of a run in short: those of the case one by one, those around it by their actions. */
export function planCallLines({ calls }, style) {
    const own = calls.filter(({ phase }) => phase === 'judged' || phase === 'before');
    const world = calls.filter(({ phase }) => phase === 'world');
    const undo = calls.filter(({ phase, changes }) => phase === 'undo' && changes);
    return [
        ...summary('world', world),
        '  case',
        ...table(own.map(({ action, step, outcome, changes }) => [
            { text: `    ${action}` },
            { text: printable(step), paint: style.quiet },
            { text: outcome === 'ok' ? (changes ? '' : 'reads') : `answers ${printable(outcome)}` },
        ])).map((line) => line.trimEnd()),
        ...summary('undo', undo),
    ];
}
/** @example summary('undo', calls) // ['  undo', '    iam:DeleteUser 2×, iam:DeletePolicy'] */
function summary(title, calls) {
    if (calls.length === 0)
        return [];
    const counts = new Map();
    for (const { action } of calls)
        counts.set(action, (counts.get(action) ?? 0) + 1);
    const words = [...counts].map(([action, count], at) => {
        const end = at === counts.size - 1 ? '' : ',';
        return `${printable(action)}${count === 1 ? '' : ` ${count}×`}${end}`;
    });
    return [`  ${title}`, ...wrap(words, 94).map((line) => `    ${line}`)];
}
//# sourceMappingURL=plan-call-lines.js.map