import { isTrailproofError } from '../../diagnostic/trailproof-error.js';
import { commitOf, repositoryOf } from '../git/git.js';
/** The full id of the commit that is checked out in a folder; undefined outside a repository, without git, and before the
 * first commit. */
export function headCommit(folder) {
    try {
        return commitOf(repositoryOf(folder, '--evidence'), 'HEAD');
    }
    catch (error) {
        if (isTrailproofError(error))
            return undefined;
        throw error;
    }
}
//# sourceMappingURL=head-commit.js.map