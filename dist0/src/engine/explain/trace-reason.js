import { failing, metText, nearnessOf } from '../../language/failures.js';
import { quote } from '../../language/quote.js';
/** Says which command of a pipeline dropped a row; undefined when the row came through.
 * @example traceReason(steps, rule.query)?.message // 'n is 3, and "n > 5" drops it' */
export function traceReason(steps, query) {
    const last = steps[steps.length - 1];
    if (last === undefined || last.kept > 0)
        return undefined;
    const [failed] = last.dropped === undefined ? [] : failing(last.dropped, true);
    const met = failed === undefined ? '' : metText(failed.met);
    const nearness = last.dropped === undefined ? 0 : nearnessOf(last.dropped);
    // Every command that was passed counts for more than coming near at the next.
    const progress = (steps.length - 1 + nearness) / (steps.length + 1);
    const told = steps.map((step) => ({ ...step, command: quote(step.span, query) }));
    const text = failed?.text ?? quote(last.span, query);
    const message = met === '' ? `"${text}" drops it` : `${met}, and "${text}" drops it`;
    return { kind: 'dropped', message, progress, steps: told };
}
//# sourceMappingURL=trace-reason.js.map