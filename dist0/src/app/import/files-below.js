import { lstatSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
/** The files below a path in the order of their names; links in folders are not followed.
 * @throws TrailproofError INPUT_UNREADABLE */
export function filesBelow(path, form) {
    try {
        if (!statSync(path).isDirectory())
            return [path];
        return readdirSync(path, { recursive: true, encoding: 'utf8' })
            .filter((file) => form.test(file))
            .map((file) => join(path, file))
            .filter((file) => lstatSync(file).isFile())
            .toSorted();
    }
    catch (cause) {
        throw new TrailproofError('INPUT_UNREADABLE', `There is no "${path}" to import from.`, {
            cause,
        });
    }
}
//# sourceMappingURL=files-below.js.map