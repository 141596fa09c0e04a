import { gzipSync, strToU8, zipSync } from 'fflate';
import { createTar } from 'nanotar';
/** Packs files into one: the same files give the same bytes, whenever and wherever.
 * @example archive('proof.zip', files) // undefined for a name that is no archive's */
export function archive(name, files) {
    const sorted = [...files].toSorted(([left], [right]) => (left < right ? -1 : 1));
    if (/\.zip$/i.test(name))
        return zip(sorted);
    return /\.(?:tar\.gz|tgz)$/i.test(name) ? tarball(sorted) : undefined;
}
// The first day that a zip can tell, in local time as its format wants it: the same bytes in every time zone.
const zipEpoch = new Date(1980, 0, 1);
function zip(files) {
    const entries = files.map(([place, text]) => [place, strToU8(text)]);
    return zipSync(Object.fromEntries(entries), { mtime: zipEpoch, level: 9 });
}
function tarball(files) {
    const attrs = { mtime: 0, mode: '644', uid: 0, gid: 0, user: '', group: '' };
    const tar = createTar(files.map(([name, data]) => ({ name, data, attrs })));
    return gzipSync(tar, { mtime: 0, level: 9 });
}
//# sourceMappingURL=archive.js.map