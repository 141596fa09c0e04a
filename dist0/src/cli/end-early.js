import { findingOf } from '../diagnostic/finding.js';
import { formatFinding } from '../diagnostic/format-finding.js';
import { unwritable } from '../app/unwritable.js';
import { exitCodes } from './exit-code.js';
const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 };
/** Ends the process in order where somebody ends it from outside: what has to be taken away goes when it exits. */
export function endOnSignals() {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
        process.on(signal, () => {
            // A server and a watch end in their own way.
            if (process.listenerCount(signal) === 1)
                process.exit(signals[signal]);
        });
    }
}
/** Ends quietly when the reader of our output goes away, as in `trailproof replay … | head`, and with a word where the
 * output cannot be written. */
export function endOnLostOutput() {
    process.stdout.on('error', (error) => {
        if (error.code === 'EPIPE')
            process.exit(exitCodes.ok);
        process.stderr.write(`${formatFinding(findingOf(unwritable('standard output', error)))}\n`);
        process.exit(exitCodes.input);
    });
    // There is nobody left to tell.
    process.stderr.on('error', () => undefined);
}
//# sourceMappingURL=end-early.js.map