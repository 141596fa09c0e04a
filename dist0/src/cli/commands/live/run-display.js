import { liveEventText } from '../../../report/text/live-event-text.js';
/** Shows what goes on in runs: a line for what is worth one, and how many calls of a part are made. */
export function runDisplay(terminal) {
    let what = '';
    let done = 0;
    let of = 0;
    return (event) => {
        const text = liveEventText(event, terminal.errorStyle);
        if (text !== undefined)
            terminal.note(text);
        if (event.kind === 'part') {
            what = event.part;
            done = 0;
            of = event.calls ?? 0;
        }
        if (event.kind === 'answer' && event.againIn === undefined)
            done += 1;
        // More than planned, where AWS takes its time to forget what was removed.
        if (event.kind === 'part' || event.kind === 'answer') {
            terminal.progress({ done, of: done > of ? 0 : of, unit: 'calls', what });
        }
    };
}
//# sourceMappingURL=run-display.js.map