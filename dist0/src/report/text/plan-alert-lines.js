import { printable } from '../../diagnostic/printable.js';
import { severityPaint } from './severity-paint.js';
import { table } from './table.js';
/** Tells which alerts a run raises: those that the case is about, and those that the SOC should know of beforehand. */
export function planAlertLines(alerts, style) {
    const judged = alerts.filter(({ by }) => by === 'judged');
    const besides = alerts.filter(({ by }) => by === 'besides');
    return [
        judged.length === 0 ? '  no rule fires for the case' : '  fires',
        ...rowsOf(judged, style),
        ...(besides.length === 0 ? [] : ['  fires besides, tell the SOC']),
        ...rowsOf(besides, style),
    ];
}
const rowsOf = (alerts, style) => table(alerts.map(({ rule, severity, steps }) => [
    { text: `    ${severity}`, paint: severityPaint(severity, style) },
    { text: printable(rule), paint: style.strong },
    { text: stepsText(steps), paint: style.quiet },
]));
/** The first steps tell enough of a burst. */
const stepsText = (steps) => {
    const shown = steps.slice(0, 3).map(printable).join(', ');
    return steps.length > 3 ? `${shown} and ${steps.length - 3} more` : shown;
};
//# sourceMappingURL=plan-alert-lines.js.map