import { findingOf } from '../diagnostic/finding.ts'
import { formatFinding } from '../diagnostic/format-finding.ts'
import { unwritable } from '../app/unwritable.ts'
import { exitCodes } from './exit-code.ts'

const signals = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const

/** Ends the process in order where somebody ends it from outside: what has to be taken away goes when it exits. */
export function endOnSignals(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      // A server and a watch end in their own way.
      if (process.listenerCount(signal) === 1) process.exit(signals[signal])
    })
  }
}

/** Ends quietly when the reader of our output goes away, as in `trailproof replay … | head`, and with a word where the
 * output cannot be written. */
export function endOnLostOutput(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(exitCodes.ok)
    process.stderr.write(`${formatFinding(findingOf(unwritable('standard output', error)))}\n`)
    process.exit(exitCodes.input)
  })
  // There is nobody left to tell.
  process.stderr.on('error', () => undefined)
}
