import { basename } from 'node:path';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
const form = /^[a-z0-9][a-z0-9._-]{0,99}$/i;
/** The name of a scenario or a rule as a file: it may not lead out of its folder.
 * @throws TrailproofError NAME_UNSAFE */
export function checkedName(name) {
    if (form.test(name) && !name.includes('..') && !/\.(?:d|test)$/.test(name))
        return name;
    throw new TrailproofError('NAME_UNSAFE', `"${name}" cannot be the name of a file.`, {
        hint: 'Use letters, digits, "-", "_" and ".", beginning with a letter or a digit: trail-stopped.',
    });
}
/** A name from a path: `logs/My Attack.json.gz` gives `my-attack`. */
export function nameFrom(path) {
    const stem = basename(path).replace(/(?:\.(?:json|jsonl|ndjson|log|gz|yml|yaml))+$/i, '');
    const name = stem
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-')
        .replaceAll(/^-+|-+$/g, '')
        .slice(0, 80);
    return name === '' ? 'imported' : name;
}
//# sourceMappingURL=import-name.js.map