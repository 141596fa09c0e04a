import type { Instant } from '../../time/duration.ts'
import type { FunctionDefinition } from '../expression/expression.ts'

/** NOW(): the end of the window that is being run. */
export class WindowClock {
  now: Instant = 0
  /** How many expressions asked for the time: what lies between two counts tells whether a part of the query did. */
  uses = 0

  nowFunction(): FunctionDefinition {
    this.uses += 1
    return { name: 'now', evaluate: () => this.now }
  }
}
