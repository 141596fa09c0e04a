import { printable } from '../diagnostic/printable.js';
import { progressText } from './progress-text.js';
const between = { terminal: 100, log: 15_000 };
/** Makes the display of a run. On a terminal it is drawn at most ten times a second; in a log a line is written every
 * fifteen seconds, so that short work leaves none.
 * @example display.show({ done: 3, of: 126, unit: 'cases' }) */
export function progressDisplay(place) {
    const { isTerminal, write, columns, now } = place;
    const pause = isTerminal ? between.terminal : between.log;
    let began;
    let last = 0;
    let drawn = Number.NEGATIVE_INFINITY;
    let shown = false;
    const clear = () => {
        if (shown)
            write('\r\u001b[K');
        shown = false;
    };
    return {
        clear,
        show: (progress) => {
            const time = now();
            // Less than before: other work has begun.
            if (began === undefined || progress.done < last) {
                began = time;
                if (!isTerminal)
                    drawn = time;
            }
            last = progress.done;
            if (time - drawn < pause)
                return;
            drawn = time;
            const text = printable(progressText(progress, time - began));
            if (!isTerminal) {
                write(`${text}\n`);
                return;
            }
            // In one piece, so that nothing flickers.
            write(`\r${text.slice(0, Math.max(0, columns() - 1))}\u001b[K`);
            shown = true;
        },
    };
}
//# sourceMappingURL=progress-display.js.map