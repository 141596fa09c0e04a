import { readFileSync, statSync } from 'node:fs';
import { readRecords } from '../../cloudtrail/input/read-records.js';
import { takePanther } from '../../import/sources/panther.js';
import { stratusIdOf, takeStratus } from '../../import/sources/stratus.js';
import { takeZircolite } from '../../import/sources/zircolite.js';
import { filesBelow } from './files-below.js';
import { nameFrom } from './import-name.js';
/** The tools whose tests or logs can be taken. */
export const importSources = ['panther', 'stratus', 'zircolite'];
/** Reads what a tool has below paths.
 * @throws TrailproofError INPUT_UNREADABLE */
export function takeFrom(source, paths) {
    return takers[source](paths);
}
const takers = {
    panther: (paths) => takeTexts(paths, /\.ya?ml$/i, (file, text) => takePanther(file, text, { name: nameFrom(file) })),
    zircolite: (paths) => takeTexts(paths, /\.json$/i, (file, text) => takeZircolite(file, text, { nameOf: nameFrom })),
    stratus: takeLogs,
};
const largest = 16 * 1024 * 1024;
async function takeTexts(paths, form, take) {
    const files = paths.flatMap((path) => filesBelow(path, form));
    return together(files.map((file) => statSync(file).size > largest
        ? refused(file, 'it is larger than 16 MiB')
        : take(file, readFileSync(file, 'utf8'))));
}
async function takeLogs(paths) {
    const files = paths.flatMap((path) => filesBelow(path, /\.(?:json|jsonl|ndjson)(?:\.gz)?$/i));
    const byId = new Map();
    const taken = [];
    for (const file of files) {
        const id = stratusIdOf(file);
        if (id === undefined)
            taken.push(refused(file, noTechnique));
        else
            byId.set(id, [...(byId.get(id) ?? []), file]);
    }
    for (const id of [...byId.keys()].toSorted()) {
        taken.push(await takeTechnique(id, byId.get(id) ?? []));
    }
    return together(taken);
}
const noTechnique = 'neither its name nor that of a folder above is a technique, such as aws.defense-evasion.cloudtrail-stop';
async function takeTechnique(id, files) {
    const reading = readRecords(files);
    const records = [];
    for await (const batch of reading)
        records.push(...batch.map(({ value }) => value));
    const remarks = reading
        .report()
        .findings.map(({ message }) => ({ kind: 'refused', what: id, reason: message }));
    if (records.length > 0)
        return together([takeStratus(id, records), { scenarios: [], remarks }]);
    return together([refused(id, 'its logs hold no record'), { scenarios: [], remarks }]);
}
const refused = (what, reason) => ({
    scenarios: [],
    remarks: [{ kind: 'refused', what, reason }],
});
const together = (taken) => ({
    scenarios: taken.flatMap(({ scenarios }) => scenarios),
    remarks: taken.flatMap(({ remarks }) => remarks),
});
//# sourceMappingURL=take-from.js.map