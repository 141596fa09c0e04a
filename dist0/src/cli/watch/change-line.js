import { relative } from 'node:path';
import { printable } from '../../diagnostic/printable.js';
import { plural } from '../../report/text/plural.js';
const mostNamed = 3;
/** Writes the line that stands between two runs: what changed and which scenarios that concerns.
 * @example changeLine({ changed: ['rules/a.toml'], concerned: ['x'], seconds: 0.2 })
 * // '── rules/a.toml changed · concerns x · 0.20 s' */
export function changeLine({ changed, concerned, seconds, }) {
    const what = changed === undefined ? 'everything' : `${named(changed.map(fromHere), 'file')} changed`;
    const parts = [what];
    if (seconds !== undefined) {
        if (changed !== undefined) {
            parts.push(concerned.length === 0
                ? 'concerns no scenario'
                : `concerns ${named(concerned, 'scenario')}`);
        }
        parts.push(`${seconds.toFixed(2)} s`);
    }
    return `── ${parts.join(' · ')}`;
}
function named(names, noun) {
    return names.length > mostNamed ? plural(names.length, noun) : names.map(printable).join(', ');
}
const fromHere = (file) => {
    const path = relative('.', file);
    return path.startsWith('..') ? file : path;
};
//# sourceMappingURL=change-line.js.map