import type { ExpectedAlert } from './expected-alert.ts';
export type { BenchOptions } from '../app/testing/bench.ts';
export type { Log } from '../app/testing/log-case.ts';
export type { Outcome } from '../app/testing/outcome.ts';
export type { ExpectedAlert } from './expected-alert.ts';
export { playCase, replayLog, type ReplayLogOptions } from './play-case.ts';
export { testScenarios, type TestScenariosOptions } from './test-scenarios.ts';
/** What `expect` can ask about a played case or a log. */
interface TrailproofMatchers {
    /** Passes when a rule raises an alert, of these steps, group and values where they are given. */
    toRaise: (expected: string | ExpectedAlert) => void;
    /** Passes when the rule raises nothing; without a rule, when none does. */
    toStaySilent: (rule?: string) => void;
    /** Passes when the case is as its golden says. Await it: it reads a file, and `vitest -u` writes it. */
    toMatchGolden: () => Promise<void>;
}
declare module 'vitest' {
    interface Matchers<T> extends TrailproofMatchers {
    }
}
