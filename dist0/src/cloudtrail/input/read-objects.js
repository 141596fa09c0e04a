import { fileBytes, plainBytes } from './byte-source.js';
import { chooseSplitter } from './choose-splitter.js';
import { Collector } from './collector.js';
import { GzipFault } from './gunzip.js';
import { inputFiles } from './input-files.js';
import { defaultLimits } from './limits.js';
import { ReadLog } from './read-log.js';
import { skimOf } from './skim.js';
const anyObject = {
    is: (value) => typeof value === 'object',
    whyNot: () => ({ message: 'This is no object.' }),
};
/** Reads the JSON objects of files, folders and standard input (`-`), in order: NDJSON, a list, `{"Records":[…]}` or
 * single objects, on one line or many, gzipped or not. What is malformed is counted and reported with its file and
 * line, an input that cannot be opened is reported (INPUT_UNREADABLE), and the rest goes on.
 * @example for await (const batch of readObjects(['events.ndjson'])) for (const { value } of batch) use(value) */
export function readObjects(inputs, options = {}) {
    return readKind(anyObject, inputs, options);
}
/** Reads objects of one kind; see `readObjects`.
 * @internal */
export function readKind(kind, inputs, options) {
    const reading = skimKind(kind, inputs, options);
    return { report: reading.report, [Symbol.asyncIterator]: () => wholeItems(reading) };
}
/** Reads those objects of one kind that concern somebody, or all of them.
 * @internal */
export function skimKind(kind, inputs, { interest, ...options }) {
    const limits = { ...defaultLimits, ...options.limits };
    const log = new ReadLog(limits.findingsPerFile);
    const collector = new Collector(kind, log, limits);
    const skim = interest && skimOf(interest, collector.skip);
    const { stdin, stdinName, onRead } = options;
    const tally = { bytes: 0, objects: 0 };
    const context = { log, collector, limits, skim, stdin, stdinName, tally, onRead };
    return { report: log.report, [Symbol.asyncIterator]: () => readAll(inputs, context) };
}
async function* wholeItems(batches) {
    for await (const batch of batches)
        yield batch.filter((item) => 'value' in item);
}
async function* readAll(inputs, context) {
    for await (const file of inputFiles(inputs)) {
        const bytes = bytesOf(file, context);
        if (bytes === undefined)
            continue;
        const isNamed = file.kind === 'stdin' || inputs.includes(file.name);
        const name = file.kind === 'stdin' ? (context.stdinName ?? file.name) : file.name;
        yield* readFile({ name, isNamed, bytes }, context);
    }
}
/** The bytes of a file, or what is to be said of what has none. */
function bytesOf(file, { log, stdin }) {
    if (file.kind === 'file')
        return fileBytes(file.name);
    if (file.kind === 'stdin') {
        if (stdin === undefined)
            log.add('INPUT_UNREADABLE', 'Standard input is not at hand here.');
        return stdin;
    }
    if (file.kind === 'ignored')
        log.ignore(file.reason);
    else if (file.kind === 'unreadable') {
        log.add('INPUT_UNREADABLE', `${file.name} cannot be opened: ${reasonOf(file.cause)}.`);
    }
    else
        log.add('INPUT_EMPTY', `${file.name} holds no file to read.`, { hint: namesHint });
    return undefined;
}
const namesHint = 'Files of a folder are read when they end in .json, .jsonl, .ndjson or .log, or these with .gz.';
async function* readFile({ name, isNamed, bytes }, { log, collector, limits, skim, tally, onRead }) {
    log.beginFile(name);
    collector.beginFile(name);
    let splitter;
    try {
        for await (const chunk of plainBytes(counted(bytes, tally), limits)) {
            splitter ??= chooseSplitter(chunk, { sink: collector, limits, skim });
            splitter.push(chunk);
            yield* batchOf(collector, tally);
            onRead?.(tally);
        }
        splitter?.end();
        if (isNamed && log.isFileEmpty)
            log.add('INPUT_EMPTY', `${name} holds nothing to read.`);
    }
    catch (error) {
        if (error instanceof GzipFault) {
            const line = splitter?.line() ?? 1;
            log.refuse({ code: 'INPUT_BROKEN', message: `${error.message}.`, line });
        }
        else if (isSystemError(error)) {
            log.add('INPUT_UNREADABLE', `${name} cannot be read: ${reasonOf(error)}.`);
        }
        else
            throw error;
    }
    yield* batchOf(collector, tally);
    log.endFile();
}
async function* counted(source, tally) {
    for await (const chunk of source) {
        tally.bytes += chunk.length;
        yield chunk;
    }
}
function* batchOf(collector, tally) {
    const items = collector.taken();
    tally.objects = collector.given;
    if (items.length > 0)
        yield items;
}
function isSystemError(error) {
    return error instanceof Error && 'syscall' in error && 'code' in error;
}
const reasons = {
    ENOENT: 'it does not exist',
    EACCES: 'permission is missing',
    EPERM: 'permission is missing',
    ENOTDIR: 'a part of its path is no folder',
    ELOOP: 'its links go in a circle',
    EMFILE: 'too many files are open',
};
function reasonOf(error) {
    if (!isSystemError(error))
        return 'the system gives no reason';
    return reasons[error.code] ?? `the system says ${error.code}`;
}
//# sourceMappingURL=read-objects.js.map