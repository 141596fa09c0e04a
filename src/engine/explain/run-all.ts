import type { Duration } from '../../time/duration.ts'
import type { Detector, Fold } from '../detector.ts'
import type { Draft } from '../draft.ts'
import type { HitColumns } from '../hit-columns.ts'
import { RunWalk, type RunView } from '../run-walk.ts'

/** A run that was evaluated, and the fold just after it. Without a run: what a fold decided when all runs were over. */
export interface EvaluatedRun {
  readonly run: RunView | undefined
  readonly drafts: readonly Draft[]
  readonly fold: Fold
}

/** Evaluates all runs of one rule over its hits, in order. */
export function* runAll(
  detector: Detector,
  hits: HitColumns,
  phase: Duration,
): Generator<EvaluatedRun> {
  const { interval, lookBack } = detector.rule
  const walk = new RunWalk({ interval, lookBack, phase }, hits)
  const fold = detector.openFold(hits, () => undefined)
  for (let hit = 0; hit < hits.length; hit += 1) {
    walk.add(hit)
    fold.take?.(hit)
  }
  for (const run of walk.runsBefore(Number.POSITIVE_INFINITY)) {
    yield { run, drafts: fold.evaluate(run), fold }
  }
  yield { run: undefined, drafts: [...(fold.settle?.(Number.POSITIVE_INFINITY) ?? [])], fold }
}
