/** Writes objects as NDJSON: one a line, keys in their own order, in pieces of at least 64 KiB.
 * @example for (const piece of ndjson(records)) output.write(piece) */
export function* ndjson(objects) {
    let lines = [];
    let length = 0;
    for (const object of objects) {
        const line = JSON.stringify(object);
        lines.push(line);
        length += line.length;
        if (length < pieceLength)
            continue;
        yield `${lines.join('\n')}\n`;
        lines = [];
        length = 0;
    }
    if (lines.length > 0)
        yield `${lines.join('\n')}\n`;
}
const pieceLength = 64 * 1024;
//# sourceMappingURL=ndjson.js.map