import { printable } from '../../diagnostic/printable.js';
/** Tells which new-terms rules stay silent when a run is repeated, and which runs were there before. */
export function planRepeatLines(repeats, style) {
    if (repeats.length === 0)
        return [];
    return [
        '  fires once: the values of these new terms are the same in every run',
        ...repeats.flatMap(({ rule, steps, terms, history, earlier }) => [
            `    ${style.strong(printable(rule))}  ${style.quiet(steps.map(printable).join(', '))}  again after ${history} without one`,
            ...terms.map(({ field, value }) => `      ${printable(field)}  ${printable(value)}`),
            ...earlier.map(({ run, account, until }) => style.odd(`      used by the run ${printable(run)} in ${printable(account)}: silent there until ${until}`)),
        ]),
    ];
}
//# sourceMappingURL=plan-repeat-lines.js.map