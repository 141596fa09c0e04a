const mostSteps = 4;
/** Lists steps, the middle left out where there are many.
 * @example stepsText(['a', 'b', 'c', 'd', 'e']) // 'a, b, c … e' */
export function stepsText(steps) {
    if (steps.length <= mostSteps)
        return steps.join(', ');
    return `${steps.slice(0, mostSteps - 1).join(', ')} … ${steps.at(-1)}`;
}
//# sourceMappingURL=steps-text.js.map