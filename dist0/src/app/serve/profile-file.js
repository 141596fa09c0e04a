import { readFileSync, writeFileSync } from 'node:fs';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { unwritable } from '../unwritable.js';
const mark = '# Written by trailproof: keys of an in-memory AWS.';
/** The text of a file for `AWS_CONFIG_FILE`: a profile for every user of a world. */
export function profileText(holders, { url, bundle }) {
    const profiles = holders.map(({ profile, credentials }) => [
        '',
        `[profile ${profile}]`,
        `aws_access_key_id = ${credentials.AccessKeyId ?? ''}`,
        `aws_secret_access_key = ${credentials.SecretAccessKey ?? ''}`,
        'region = us-east-1',
        `endpoint_url = ${url}`,
        ...(bundle === undefined ? [] : [`ca_bundle = ${bundle}`]),
    ]);
    return `${[mark, ...profiles.flat()].join('\n')}\n`;
}
/** Writes such a file; one that trailproof did not write is left alone.
 * @throws TrailproofError OUTPUT_EXISTS, OUTPUT_UNWRITABLE */
export function writeProfiles(file, text) {
    try {
        if (!(textIn(file) ?? mark).startsWith(mark)) {
            throw new TrailproofError('OUTPUT_EXISTS', `"${file}" holds profiles of somebody else.`, {
                hint: 'Give --profiles a file of its own, and name it in AWS_CONFIG_FILE.',
            });
        }
        writeFileSync(file, text, { mode: 0o600 });
    }
    catch (error) {
        throw error instanceof TrailproofError ? error : unwritable(file, error);
    }
}
function textIn(file) {
    try {
        return readFileSync(file, 'utf8');
    }
    catch (error) {
        if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=profile-file.js.map