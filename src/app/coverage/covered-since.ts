import { existsSync } from 'node:fs'
import { cover, type CoverageBasis } from '../../coverage/cover.ts'
import type { TechniqueCoverage } from '../../coverage/coverage-report.ts'
import type { CoveredRule } from '../../coverage/covered-rule.ts'
import type { Evidence } from '../../coverage/evidence.ts'
import { isTrailproofError, TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { withFilesAt } from '../git/files-at.ts'
import { settingsAt } from '../git/settings-at.ts'
import { readEvidence } from '../evidence/read-evidence.ts'
import type { CommonOptions } from '../options.ts'
import { playForCoverage } from './play-for-coverage.ts'

/** What was covered before: by an evidence file, over the cases of now, or by a play of the rules and scenarios of a commit.
 * @throws TrailproofError GIT_UNUSABLE for what is neither a file nor a commit */
export async function coveredSince(
  since: string,
  context: { readonly basis: CoverageBasis; readonly options: CommonOptions },
): Promise<readonly TechniqueCoverage[]> {
  const { basis, options } = context
  if (existsSync(since)) return coveredBy(readEvidence([since]).evidence, basis)
  try {
    return await coveredAt(since, options)
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

/** Rules have changed since, and some are gone: what they did counts all the same. */
function coveredBy(
  evidence: readonly Evidence[],
  { rules, cases }: CoverageBasis,
): readonly TechniqueCoverage[] {
  const loaded = new Set(rules.map(({ rule }) => rule))
  const gone = [...new Set(evidence.map(({ rule }) => rule))]
    .filter((rule) => !loaded.has(rule))
    .map(goneRule)
  return cover({ rules: [...rules, ...gone], cases, evidence, voids: false }).techniques
}

function goneRule(rule: string): CoveredRule {
  return { rule, ruleHash: '', claims: [], place: { rule, file: '', line: 1, column: 1 } }
}

function coveredAt(ref: string, options: CommonOptions): Promise<readonly TechniqueCoverage[]> {
  const { folder = '.' } = options
  return withFilesAt(ref, { folder, flag: '--since' }, async (files) => {
    const settings = settingsAt(files, options)
    const { basis } = await playForCoverage(settings, { replays: true })
    return cover(basis).techniques
  })
}
