import { readingProgress } from './reading-progress.js';
// A record of the history comes before one of the input that has the same time.
const beforeInput = 2 ** 40;
/** Reads the history, then the input, and hands over every event. Gives what was wrong with both; the numbers are the
 * input's. */
export async function feedEvents(view, { inputs, stdin, history = [], onProgress, interest }, { remember, take, skip }) {
    const past = view.read(history, { stdin, interest });
    for await (const reads of past.batches) {
        for (const read of reads) {
            if ('skipped' in read)
                for (const time of read.skipped)
                    skip?.(time, true);
            else
                remember(asPast(read));
        }
    }
    const onRead = readingProgress(inputs, onProgress);
    const input = view.read(inputs, { stdin, interest, onRead });
    for await (const reads of input.batches) {
        for (const read of reads) {
            if ('skipped' in read)
                for (const time of read.skipped)
                    skip?.(time, false);
            else
                take(read);
        }
    }
    const report = input.report();
    return { ...report, findings: [...past.report().findings, ...report.findings] };
}
function asPast(read) {
    const { event } = read;
    return { ...read, event: { ...event, position: event.position - beforeInput } };
}
//# sourceMappingURL=feed-events.js.map