import { printable } from '../../diagnostic/printable.js';
import { table } from './table.js';
/** Lists the cases whose alerts hang on the phase; a golden that knows it says so. */
export function phasesText({ phases }, style) {
    if (phases === undefined)
        return [];
    if (phases.length === 0)
        return ['No alert hangs on the phase of the ticks or of the start.', ''];
    const rows = phases.map((one) => [
        { text: one.known ? 'known' : 'phase', paint: one.known ? style.quiet : style.bad },
        { text: `${printable(one.scenario)} ${printable(one.case)}`, paint: style.strong },
        { text: printable(one.rule) },
        {
            text: `fires in ${one.fires} of ${one.of} ticks and starts, in ${one.same} with the same alerts`,
        },
    ]);
    return ['Alerts that hang on the phase of the ticks or of the start:', ...table(rows), ''];
}
//# sourceMappingURL=phases-text.js.map