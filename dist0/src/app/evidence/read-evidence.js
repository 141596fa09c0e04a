import { readFileSync } from 'node:fs';
import { parseEvidence } from '../../coverage/parse-evidence.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
/** Reads evidence files. Lines that are none stand in the findings.
 * @throws TrailproofError INPUT_UNREADABLE for a file that cannot be opened */
export function readEvidence(files) {
    const read = files.map((name) => parseEvidence({ name, text: textOf(name) }));
    return {
        evidence: read.flatMap(({ evidence }) => evidence),
        findings: read.flatMap(({ findings }) => findings),
    };
}
function textOf(file) {
    try {
        return readFileSync(file, 'utf8');
    }
    catch (cause) {
        throw new TrailproofError('INPUT_UNREADABLE', `Cannot read the evidence file "${file}".`, {
            hint: 'Evidence is written by `trailproof verify --evidence FILE`.',
            cause,
        });
    }
}
//# sourceMappingURL=read-evidence.js.map