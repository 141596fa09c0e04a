import { existsSync } from 'node:fs'
import { cover, type CoverageBasis } from '../../coverage/cover.ts'
import type { TechniqueCoverage } from '../../coverage/coverage-report.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { withFilesAt } from '../git/files-at.ts'
import { settingsAt } from '../git/settings-at.ts'
import { readEvidence } from '../evidence/read-evidence.ts'
import type { CommonOptions } from '../options.ts'
import { coveredByEvidence } from './covered-by-evidence.ts'
import { playForCoverage } from './play-for-coverage.ts'

interface CoveredBefore {
  /** The file or commit. */
  readonly since: string
  readonly techniques: readonly TechniqueCoverage[]
  /** Lines of the evidence file that are none. */
  readonly findings: readonly Finding[]
}

/** What was covered before: by an evidence file, over the cases of now, or by a play of the rules and scenarios of a commit.
 * @throws TrailproofError GIT_UNUSABLE for what is neither a file nor a commit */
export async function coveredSince(
  since: string,
  context: { readonly basis: CoverageBasis; readonly options: CommonOptions },
): Promise<CoveredBefore> {
  const { basis, options } = context
  if (existsSync(since)) {
    const { evidence, findings } = readEvidence([since])
    return { since, techniques: coveredByEvidence(evidence, basis), findings }
  }
  try {
    return { since, techniques: await coveredAt(since, options), findings: [] }
  } catch (error) {
    if (!isTrailproofError(error) || error.code !== 'GIT_UNUSABLE') throw error
    throw new TrailproofError(
      'GIT_UNUSABLE',
      `--since: there is no file "${since}". ${error.message}`,
      {
        cause: error,
        hint: error.hint ?? 'Name an evidence file or a commit.',
      },
    )
  }
}

function coveredAt(ref: string, options: CommonOptions): Promise<readonly TechniqueCoverage[]> {
  const { folder = '.' } = options
  return withFilesAt(ref, { folder, flag: '--since' }, async (files) => {
    const settings = settingsAt(files, options)
    const { basis } = await playForCoverage(settings, { replays: true })
    return cover(basis).techniques
  })
}
