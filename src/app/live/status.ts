import type { LiveStatus } from '../../report/live-run.ts'
import { plainFinding } from './plain-finding.ts'
import { defaultRuns, readableRuns } from './run-files.ts'

/** Tells from the ledgers of a folder, or those of some runs, how runs stand.
 * @throws TrailproofError RUN_UNKNOWN, INPUT_UNREADABLE */
export function statusOfRuns(
  only: readonly string[],
  options: { readonly runs?: string | undefined },
): readonly LiveStatus[] {
  const { runs, broken } = readableRuns(options.runs ?? defaultRuns, only)
  return [
    ...runs.map(({ begun, state, open }): LiveStatus => {
      const { run, scenario, case: id, account, mode, at } = begun
      const began = new Date(at).toISOString()
      return { kind: 'known', run, scenario, case: id, account, mode, began, state, open }
    }),
    ...broken.map(({ run, finding }): LiveStatus => ({
      kind: 'broken',
      run,
      finding: plainFinding(finding),
    })),
  ]
}
