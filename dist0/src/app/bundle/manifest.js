import { createHash } from 'node:crypto';
/** Says in `manifest.json` that a folder is a bundle, and so may be written anew. */
export const manifestKind = 'trailproof-bundle';
/** Writes a bundle's manifest: what made it, and the SHA-256 of every file. */
export function manifest({ scenario, report, rules }, files, { version }) {
    const { seed, start } = report;
    const hashes = [...files].toSorted(([left], [right]) => (left < right ? -1 : 1));
    const all = {
        kind: manifestKind,
        trailproof: version,
        scenario,
        rules,
        seed,
        start,
        files: Object.fromEntries(hashes.map(([place, text]) => [place, sha256(text)])),
    };
    return `${JSON.stringify(all, null, 2)}\n`;
}
const sha256 = (text) => createHash('sha256').update(text).digest('hex');
//# sourceMappingURL=manifest.js.map