import { isTrailproofError } from '../../diagnostic/trailproof-error.ts'
import { commitOf, repositoryOf } from '../git/git.ts'

/** The full id of the commit that is checked out in a folder; undefined outside a repository, without git, and before the
 * first commit. */
export function headCommit(folder: string): string | undefined {
  try {
    return commitOf(repositoryOf(folder, '--evidence'), 'HEAD')
  } catch (error) {
    if (isTrailproofError(error)) return undefined
    throw error
  }
}
