import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join, relative, sep } from 'node:path';
/** Where files of the user's are copied to: place in the bundle -> file. Files of one name are numbered, so that none
 * hides another; folders are copied with what they hold.
 * @example copiesOf('rules', ['a/x.toml', 'b/x.toml']) // rules/x.toml, rules/x-2.toml */
export function copiesOf(place, paths) {
    const copies = new Map();
    for (const path of new Set(paths)) {
        for (const file of filesIn(path)) {
            const inside = file === path ? basename(file) : relative(path, file).split(sep).join('/');
            copies.set(freePlace(`${place}/${inside}`, copies), file);
        }
    }
    return copies;
}
/** Reads the copies. */
export function readCopies(copies) {
    return new Map([...copies].map(([place, file]) => [place, readFileSync(file, 'utf8')]));
}
function filesIn(path) {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined)
        return [];
    if (!found.isDirectory())
        return [path];
    return readdirSync(path, { recursive: true, encoding: 'utf8' })
        .map((name) => join(path, name))
        .filter((file) => statSync(file).isFile())
        .toSorted();
}
function freePlace(place, taken) {
    const extension = extname(place);
    const stem = place.slice(0, place.length - extension.length);
    for (let number = 1;; number += 1) {
        const free = number === 1 ? place : `${stem}-${number}${extension}`;
        if (!taken.has(free))
            return free;
    }
}
//# sourceMappingURL=copies.js.map