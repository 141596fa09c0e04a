import { expect } from 'vitest'
import type { ExpectedAlert } from './expected-alert.ts'
import { matchesGolden, raises, staysSilent } from './matchers.ts'
import { isUpdating } from './is-updating.ts'
import { telling, tellingLater } from './telling.ts'

export type { BenchOptions } from '../app/testing/bench.ts'
export type { Log } from '../app/testing/log-case.ts'
export type { Outcome } from '../app/testing/outcome.ts'
export type { ExpectedAlert } from './expected-alert.ts'
export { playCase, replayLog, type ReplayLogOptions } from './play-case.ts'
export { testScenarios, type TestScenariosOptions } from './test-scenarios.ts'

/** What `expect` can ask about a played case or a log. */
interface TrailproofMatchers {
  /** Passes when a rule raises an alert, of these steps, group and values where they are given. */
  toRaise: (expected: string | ExpectedAlert) => void
  /** Passes when the rule raises nothing; without a rule, when none does. */
  toStaySilent: (rule?: string) => void
  /** Passes when the case is as its golden says. Await it: it reads a file, and `vitest -u` writes it. */
  toMatchGolden: () => Promise<void>
}

declare module 'vitest' {
  // oxlint-disable-next-line typescript/no-unused-vars -- The parameter must be the same as in vitest's own declaration.
  interface Matchers<T> extends TrailproofMatchers {}
}

expect.extend({
  toRaise(received: unknown, expected: string | ExpectedAlert) {
    const comparing = { equals: this.equals, stringify: this.utils.stringify }
    return telling(() => raises(received, expected, comparing))
  },
  toStaySilent: (received: unknown, rule?: string) => telling(() => staysSilent(received, rule)),
  async toMatchGolden(received: unknown) {
    return tellingLater(() => matchesGolden(received, { update: isUpdating(this) }))
  },
})
