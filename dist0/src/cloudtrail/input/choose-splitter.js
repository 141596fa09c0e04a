import { lineSplitter } from './line-splitter.js';
import { StructureSplitter } from './structure-splitter.js';
/** Chooses how to cut a file by its first line: NDJSON by lines, so that a broken line costs itself alone, everything
 * else by structure. `start` holds the first line, or the first 64 KiB of a longer one. */
export function chooseSplitter(start, { sink, limits, skim }) {
    return isByLines(start.toString())
        ? lineSplitter(sink, limits, skim)
        : new StructureSplitter(sink, limits, skim);
}
function isByLines(start) {
    const text = start.trimStart();
    if (text.startsWith('['))
        return false;
    if (!text.startsWith('{'))
        return true;
    const end = text.indexOf('\n');
    // A file of one line; structure cuts it whether it holds one record or many.
    if (end === -1)
        return false;
    const line = text.slice(0, end).trimEnd();
    if (/^\{\s*"Records"\s*:/.test(line))
        return false;
    // Pretty-printed JSON breaks its lines after these; a first line that ends otherwise is whole, or broken by itself.
    return isJson(line) || !/[{[,:]$/.test(line);
}
function isJson(text) {
    try {
        JSON.parse(text);
        return true;
    }
    catch {
        return false;
    }
}
//# sourceMappingURL=choose-splitter.js.map