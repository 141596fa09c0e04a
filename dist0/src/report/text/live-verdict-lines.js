import { printable } from '../../diagnostic/printable.js';
/** What became of an alert of a live run, golden against what happened. */
export function verdictLines(verdict, style) {
    const { rule, severity, steps } = verdict.alert;
    const what = `${printable(rule)}  ${severity}  ${style.quiet(steps.map(printable).join(', '))}`;
    switch (verdict.kind) {
        case 'match':
            return [`  ${style.good('fired')}       ${what}`];
        case 'lost':
            return [`  ${style.bad('lost')}        ${what}`];
        case 'new':
            return [`  ${style.bad('new')}         ${what}`];
        case 'unreviewed':
            return [`  ${style.odd('unreviewed')}  ${what}`];
        case 'changed':
            return [
                `  ${style.bad('changed')}     ${what}`,
                ...verdict.fields.map(({ field, expected, actual }) => `    ${printable(field)}  ${printable(JSON.stringify(expected))} -> ${printable(JSON.stringify(actual))}`),
            ];
        default:
            return verdict;
    }
}
//# sourceMappingURL=live-verdict-lines.js.map