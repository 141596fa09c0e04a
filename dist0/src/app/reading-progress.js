import { stat } from 'node:fs/promises';
import { inputFiles } from '../cloudtrail/input/input-files.js';
/** Turns how far a reading is into progress. How much there is to read is found out beside the reading, which does not
 * wait for it; of standard input and pipes nobody knows it. */
export function readingProgress(inputs, onProgress) {
    if (onProgress === undefined)
        return undefined;
    let of = 0;
    void sizeOf(inputs).then((bytes) => {
        of = bytes;
    });
    return ({ bytes, objects }) => onProgress({ done: objects, of: 0, unit: 'records', bytes: { done: bytes, of } });
}
/** How many bytes some inputs hold; 0 where that is not known. */
async function sizeOf(inputs) {
    let bytes = 0;
    for await (const file of inputFiles(inputs)) {
        if (file.kind === 'stdin')
            return 0;
        if (file.kind !== 'file')
            continue;
        const found = await stat(file.name).catch(() => undefined);
        // What cannot be read is passed over by the reading too.
        if (found === undefined)
            continue;
        if (!found.isFile())
            return 0;
        bytes += found.size;
    }
    return bytes;
}
//# sourceMappingURL=reading-progress.js.map