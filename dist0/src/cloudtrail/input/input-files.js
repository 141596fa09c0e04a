import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
/** The name that standard input has in messages. */
const standardInput = '<stdin>';
const readable = /\.(?:json|jsonl|ndjson|log)(?:\.gz)?$/i;
/** Lists what the inputs name: files as they are, `-` for standard input, folders walked down in the order of their
 * names (by UTF-16 unit), whatever order the file system has. */
export async function* inputFiles(inputs) {
    for (const input of inputs) {
        if (input === '-')
            yield { kind: 'stdin', name: standardInput };
        else
            yield* filesOf(input);
    }
}
async function* filesOf(input) {
    let isFolder;
    try {
        isFolder = (await stat(input)).isDirectory();
    }
    catch (cause) {
        yield { kind: 'unreadable', name: input, cause };
        return;
    }
    if (!isFolder) {
        yield { kind: 'file', name: input };
        return;
    }
    let found = false;
    for await (const file of walk(input)) {
        if (file.kind !== 'ignored')
            found = true;
        yield file;
    }
    if (!found)
        yield { kind: 'empty folder', name: input };
}
async function* walk(folder) {
    let names;
    const folders = new Set();
    try {
        const entries = await readdir(folder, { withFileTypes: true });
        for (const entry of entries)
            if (entry.isDirectory())
                folders.add(entry.name);
        names = entries.map((entry) => entry.name).sort();
    }
    catch (cause) {
        yield { kind: 'unreadable', name: folder, cause };
        return;
    }
    for (const name of names) {
        const path = join(folder, name);
        if (folders.has(name))
            yield* walk(path);
        else
            yield fileOf(path, name);
    }
}
function fileOf(path, name) {
    const ignored = (reason) => ({ kind: 'ignored', name: path, reason });
    if (path.includes('CloudTrail-Digest'))
        return ignored('digest');
    if (path.includes('CloudTrail-Insight'))
        return ignored('insight');
    if (name.startsWith('.') || !readable.test(name))
        return ignored('other');
    return { kind: 'file', name: path };
}
//# sourceMappingURL=input-files.js.map