import { performance } from 'node:perf_hooks'
import { findingOf } from '../../diagnostic/finding.ts'
import { formatFinding } from '../../diagnostic/format-finding.ts'
import { isTrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { VerifyReport } from '../../report/verify-report.ts'
import type { WatchSession } from '../../app/watch/watch-session.ts'
import { exitCodeOfError } from '../exit-code.ts'
import type { Terminal } from '../terminal.ts'
import { changeLine } from './change-line.ts'
import { listenToKeys } from './keys.ts'
import { watchFiles } from './watch-files.ts'

/** How a watch works and where it tells. */
export interface WatchOptions {
  readonly session: WatchSession
  readonly terminal: Terminal
  /** Tells a report and gives its exit code; after the first run only what is not as it should be. */
  readonly tell: (report: VerifyReport, options: { readonly quiet: boolean }) => Promise<number>
  /** Files that the run itself writes: a change of them is none. */
  readonly written: readonly string[]
}

/** Verifies, and verifies again whenever a file changes, until somebody ends it; gives the last exit code.
 * What is wrong in the first run ends it as it ends `verify`; later a half-saved file is told and waited for. */
export async function watchVerify(options: WatchOptions): Promise<number> {
  const { session, terminal, tell } = options
  let code: number
  let queue = Promise.resolve()
  const again = (changed?: readonly string[]): void => {
    queue = queue.then(async () => {
      code = await runAgain(changed, options)
      files.watch(pathsOf(session))
      terminal.note(prompt)
    })
  }
  // Watched from before the first run on, so that no change falls between.
  const files = watchFiles(options.written, again)
  try {
    files.watch(session.paths())
    await files.ready
    code = await tell((await session.run()).report, { quiet: false })
    terminal.note(prompt)
    await listenToKeys({ onEnter: () => again() })
    await queue
    return code
  } finally {
    await files.close()
  }
}

/** A configuration that is half saved says nothing; the folders stay as they were. */
function pathsOf(session: WatchSession): readonly string[] | undefined {
  try {
    return session.paths()
  } catch (error) {
    if (isTrailproofError(error)) return undefined
    throw error
  }
}

const prompt = 'Watching. Enter verifies everything again, q ends.'

async function runAgain(
  changed: readonly string[] | undefined,
  { session, terminal, tell }: WatchOptions,
): Promise<number> {
  const start = performance.now()
  try {
    const { report, concerned } = await session.run(changed)
    const seconds = (performance.now() - start) / 1000
    terminal.note(`\n${changeLine({ changed, concerned, seconds })}`)
    return await tell(report, { quiet: true })
  } catch (error) {
    if (!isTrailproofError(error)) throw error
    terminal.note(`\n${changeLine({ changed, concerned: [], seconds: undefined })}`)
    terminal.note(formatFinding(findingOf(error)))
    return exitCodeOfError(error.code)
  }
}
