import { existsSync } from 'node:fs';
import { cover } from '../../coverage/cover.js';
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.js';
import { withFilesAt } from '../git/files-at.js';
import { settingsAt } from '../git/settings-at.js';
import { readEvidence } from '../evidence/read-evidence.js';
import { coveredByEvidence } from './covered-by-evidence.js';
import { playForCoverage } from './play-for-coverage.js';
/** What was covered before: by an evidence file, over the cases of now, or by a play of the rules and scenarios of a commit.
 * @throws TrailproofError GIT_UNUSABLE for what is neither a file nor a commit */
export async function coveredSince(since, context) {
    const { basis, options } = context;
    if (existsSync(since)) {
        const { evidence, findings } = readEvidence([since]);
        return { since, techniques: coveredByEvidence(evidence, basis), findings };
    }
    try {
        return { since, techniques: await coveredAt(since, options), findings: [] };
    }
    catch (error) {
        if (!isTrailproofError(error) || error.code !== 'GIT_UNUSABLE')
            throw error;
        throw new TrailproofError('GIT_UNUSABLE', `--since: there is no file "${since}". ${error.message}`, {
            cause: error,
            hint: error.hint ?? 'Name an evidence file or a commit.',
        });
    }
}
function coveredAt(ref, options) {
    const { folder = '.' } = options;
    return withFilesAt(ref, { folder, flag: '--since' }, async (files) => {
        const settings = settingsAt(files, options);
        const { basis } = await playForCoverage(settings, { replays: true });
        return cover(basis).techniques;
    });
}
//# sourceMappingURL=covered-since.js.map