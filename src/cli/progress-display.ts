import type { Progress } from '../app/options.ts'
import { printable } from '../diagnostic/printable.ts'
import { progressText } from './progress-text.ts'

/** Where progress is shown, and what time it is. */
export interface ProgressPlace {
  /** A line that is written over and over; else, as in CI, a line now and then. */
  readonly isTerminal: boolean
  readonly columns: () => number
  readonly write: (text: string) => void
  /** Milliseconds since whenever. */
  readonly now: () => number
}

/** Shows how far long work is. */
export interface ProgressDisplay {
  readonly show: (progress: Progress) => void
  /** Takes the line away, before anything else is written. */
  readonly clear: () => void
}

const between = { terminal: 100, log: 15_000 }

/** Makes the display of a run. On a terminal it is drawn at most ten times a second; in a log a line is written every
 * fifteen seconds, so that short work leaves none.
 * @example display.show({ done: 3, of: 126, unit: 'cases' }) */
export function progressDisplay(place: ProgressPlace): ProgressDisplay {
  const { isTerminal, write, columns, now } = place
  const pause = isTerminal ? between.terminal : between.log
  let began: number | undefined
  let last = 0
  let drawn = Number.NEGATIVE_INFINITY
  let shown = false
  const clear = (): void => {
    if (shown) write('\r\u001b[K')
    shown = false
  }
  return {
    clear,
    show: (progress) => {
      const time = now()
      // Less than before: other work has begun.
      if (began === undefined || progress.done < last) {
        began = time
        if (!isTerminal) drawn = time
      }
      last = progress.done
      if (time - drawn < pause) return
      drawn = time
      const text = printable(progressText(progress, time - began))
      if (!isTerminal) {
        write(`${text}\n`)
        return
      }
      // In one piece, so that nothing flickers.
      write(`\r${text.slice(0, Math.max(0, columns() - 1))}\u001b[K`)
      shown = true
    },
  }
}
