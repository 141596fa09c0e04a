import { shellLine } from '../../diagnostic/shell-line.js';
/** Says what to do with an explanation that was asked without an event. */
export function nextSteps(report, explanation) {
    const { records, events, misses } = explanation;
    if (records.read === 0)
        return ['No record was read: name files or folders that hold some.'];
    const [miss] = misses;
    const quiet = events.find(({ account }) => account?.reason !== undefined);
    const lines = [];
    if (quiet !== undefined)
        lines.push(adviceFor(quiet.account?.reason?.kind));
    if (miss !== undefined) {
        lines.push('If a miss should have fired, change the clauses marked ✗ or ? in the rule; if none is near, the records do not hold what the rule looks for.', `One event: ${shellLine([...report.repeat, '--event', miss.id])}`);
    }
    return lines;
}
function adviceFor(kind) {
    switch (kind) {
        case 'below-threshold':
            return 'Too few events for the threshold: lower its value, or let the rule look back further.';
        case 'not-new':
            return 'The term was known: name it in the triage, or shorten the history of the rule.';
        case 'dropped':
            return 'The query drops the row after counting: look at the command marked ✗.';
        case 'unfinished':
            return 'The sequence was begun and not ended: look at the stage that did not come.';
        case 'suppressed':
            return 'Suppression added it to, or left it out for, an alert that was there: nothing is lost.';
        case 'max-signals':
            return 'max_signals cut it off: raise it, or narrow the rule.';
        case 'unseen':
            return 'Widen the look-back ("from") until it covers the interval and the lag.';
        case 'history':
        case 'other':
        case undefined:
            return 'It matched, and no run raised it: see above.';
    }
}
//# sourceMappingURL=next-steps.js.map