import { open } from 'node:fs/promises';
import { gunzipped } from './gunzip.js';
// Strings of more than 128 KiB slow JSON.parse threefold, so no chunk is longer than this.
const chunkSize = 64 * 1024;
// Few large reads cost a quarter of many small ones, and memory that is new each time costs as much as the reading.
const readSize = 512 * 1024;
// A piece of a gzipped file expands to ten or thirty times its size, which is then held.
const packedSize = 128 * 1024;
const lineFeed = 0x0a;
/** Reads a file in chunks of at most 512 KiB; the next one is read while the last is used. */
export async function* fileBytes(path) {
    const file = await open(path);
    try {
        let [spare, used] = [Buffer.allocUnsafe(readSize), Buffer.allocUnsafe(readSize)];
        let reading = file.read(spare, 0, readSize);
        for (;;) {
            const { bytesRead, buffer } = await reading;
            if (bytesRead === 0)
                return;
            [spare, used] = [used, buffer];
            reading = file.read(spare, 0, readSize);
            // An error is told when its turn comes, not before.
            reading.catch(() => undefined);
            yield used.subarray(0, bytesRead);
        }
    }
    finally {
        await file.close();
    }
}
/** Bytes in chunks of at most 64 KiB, expanded where their first two say gzip, whatever the name says, and without a
 * byte order mark. The first chunk holds the first line, or at least 64 KiB of it.
 * @throws GzipFault after the bytes before the fault */
export async function* plainBytes(source, limits) {
    const chunks = asBuffers(source);
    try {
        const begun = await firstBytes(chunks, (bytes) => bytes.length >= 2);
        const isGzip = begun.bytes[0] === 0x1f && begun.bytes[1] === 0x8b;
        const whole = continued(begun, chunks);
        const plain = cut(isGzip ? gunzipped(cut(whole, packedSize), limits) : whole, chunkSize);
        try {
            const start = await firstBytes(plain, (bytes) => bytes.length >= chunkSize || bytes.includes(lineFeed));
            yield* continued({ ...start, bytes: withoutMark(start.bytes) }, plain);
        }
        finally {
            await plain.return(undefined);
        }
    }
    finally {
        // Who needs no more than the beginning leaves before any of the inner loops would close the file.
        await chunks.return(undefined);
    }
}
/** Reads on until there is enough. */
async function firstBytes(chunks, isEnough) {
    let bytes = Buffer.alloc(0);
    try {
        while (!isEnough(bytes)) {
            const next = await chunks.next();
            if (next.done === true)
                break;
            bytes = Buffer.concat([bytes, next.value]);
        }
    }
    catch (fault) {
        if (fault instanceof Error)
            return { bytes, fault };
        throw fault;
    }
    return { bytes };
}
async function* continued({ bytes, fault }, rest) {
    if (bytes.length > 0)
        yield bytes;
    if (fault !== undefined)
        throw fault;
    yield* rest;
}
function withoutMark(bytes) {
    return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}
async function* asBuffers(source) {
    for await (const bytes of source) {
        yield Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    }
}
async function* cut(source, size) {
    for await (const chunk of source) {
        for (let at = 0; at < chunk.length; at += size)
            yield chunk.subarray(at, at + size);
    }
}
//# sourceMappingURL=byte-source.js.map