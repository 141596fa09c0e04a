import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { compareTexts } from '../../diagnostic/compare-texts.js';
import { jsonDocument, readJsonParts } from '../json/json-lines.js';
import { isTable } from '../plain-table.js';
import { readExceptionItem } from './read-exception-item.js';
const jsonExtensions = ['.ndjson', '.json'];
/** Reads exception lists as Kibana exports them (`.ndjson`, or `.json` as its API answers); every other file is a value
 * list, one value a line, whose id is the file's name. `more` are lines that came with rules.
 * @example readExceptionFiles(['exceptions/'], []).exceptions.lists.get('trusted-automation') */
export function readExceptionFiles(paths, more) {
    const findings = [];
    const files = paths.flatMap((path) => filesOf(path, findings));
    const isJson = (file) => jsonExtensions.includes(extname(file));
    const valueLists = new Map();
    for (const file of files.filter((one) => !isJson(one))) {
        const text = textOf(file, findings);
        if (text !== undefined)
            valueLists.set(basename(file), linesOf(text));
    }
    const parts = files.filter(isJson).flatMap((file) => partsOf(file, findings));
    const lists = new Map();
    for (const part of [...parts, ...more])
        addPart(part, { lists, valueLists, findings });
    return { exceptions: { lists, valueLists }, findings };
}
function addPart({ source, node, value }, to) {
    if (!isTable(value))
        return;
    if (!('entries' in value)) {
        const id = value['list_id'];
        if (typeof id === 'string' && !to.lists.has(id))
            to.lists.set(id, []);
        return;
    }
    const document = jsonDocument(source, node);
    const read = readExceptionItem(document, [], { item: value, valueLists: to.valueLists });
    to.findings.push(...read.findings.map((finding) => ({ ...finding, file: source.name })));
    if (read.item === undefined || read.listId === undefined)
        return;
    to.lists.set(read.listId, [...(to.lists.get(read.listId) ?? []), read.item]);
}
function partsOf(file, findings) {
    const text = textOf(file, findings);
    if (text === undefined)
        return [];
    const read = readJsonParts({ name: file, text });
    findings.push(...read.findings.map((finding) => ({ ...finding, file })));
    return read.parts;
}
function filesOf(path, findings) {
    try {
        if (!statSync(path).isDirectory())
            return [path];
        return readdirSync(path, { withFileTypes: true })
            .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
            .map(({ name }) => join(path, name))
            .toSorted(compareTexts);
    }
    catch {
        findings.push(unreadable(path));
        return [];
    }
}
function textOf(file, findings) {
    try {
        return readFileSync(file, 'utf8').replace(/^\ufeff/, '');
    }
    catch {
        findings.push(unreadable(file));
        return undefined;
    }
}
function unreadable(file) {
    const span = { source: { name: file, text: '' }, start: 0, end: 0 };
    const finding = {
        severity: 'error',
        code: 'INPUT_UNREADABLE',
        message: `Cannot open "${file}".`,
        span,
    };
    return { ...finding, file };
}
function linesOf(text) {
    return text
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
}
//# sourceMappingURL=read-exception-files.js.map