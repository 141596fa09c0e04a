import type { Replayed } from '../app/replay.ts'
import { deliver, deliveryOf, type Formats } from './deliver.ts'
import { exitCodeOf, type Ending } from './exit-code.ts'
import type { CommonFlags, ReportFlags } from './flags.ts'
import { noteInput } from './note-input.ts'
import { openTerminal, type Terminal } from './terminal.ts'

/** What a command does that reads logs and reports on them. */
interface LogWork<T> {
  readonly formats: Formats<T>
  /** True where the work prints by itself: the main report is then not written. */
  readonly printsItself?: boolean | undefined
  readonly work: (terminal: Terminal) => Promise<T>
  /** What beside the input decides how the run ends. */
  readonly endingOf: (report: T) => Promise<Ending>
}

/** Runs a command that reads logs: reads its flags, does the work, tells what was wrong with the input, delivers the
 * report, and gives the exit code. */
export async function reportOnLogs<T extends Pick<Replayed, 'input'>>(
  flags: CommonFlags & ReportFlags & { readonly strict?: true },
  { formats, printsItself, work, endingOf }: LogWork<T>,
): Promise<number> {
  const quiet = flags.quiet === true
  const terminal = openTerminal({ color: flags.color, quiet })
  const planned = await deliveryOf(flags, formats)
  const delivery = printsItself === true ? { ...planned, main: { render: () => [] } } : planned
  const report = await work(terminal)
  terminal.progress(undefined)
  await noteInput(terminal, report.input)
  const written = await deliver(report, delivery, { terminal, quiet })
  if (written !== 0) return written
  const ending = await endingOf(report)
  const { isAnyUnreadable } = await import('../app/event-view.ts')
  return exitCodeOf({
    ...ending,
    strict: flags.strict,
    malformed: report.input.malformed > 0,
    unreadable: isAnyUnreadable(report.input) || ending.unreadable,
  })
}
