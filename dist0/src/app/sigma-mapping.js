import { readFileSync } from 'node:fs';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { readSigmaMapping } from '../rule/sigma/read-mapping.js';
/** Reads the user's names of fields and values of placeholders for Sigma rules.
 * @throws TrailproofError INPUT_UNREADABLE, SIGMA_MAPPING_INVALID */
export function sigmaMappingOf(file) {
    let text;
    try {
        text = readFileSync(file, 'utf8');
    }
    catch (cause) {
        throw new TrailproofError('INPUT_UNREADABLE', `Cannot open "${file}".`, { cause });
    }
    return readSigmaMapping({ name: file, text });
}
//# sourceMappingURL=sigma-mapping.js.map