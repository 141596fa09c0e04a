import type { Finding } from '../diagnostic/finding.ts'
import type { TrailEvent } from '../ecs/trail-event.ts'
import type { SharedValues } from '../language/compiled-query.ts'
import type { FieldValue } from '../language/field-source.ts'
import type { Gate } from '../language/gate.ts'
import type { Needles } from '../language/needle.ts'
import type { Rule } from '../rule/rule.ts'
import type { Instant } from '../time/duration.ts'
import type { Draft } from './draft.ts'
import type { Condition } from './explain/condition.ts'
import type { Reason } from './explain/reason.ts'
import type { HitColumns } from './hit-columns.ts'
import type { RunView } from './run-walk.ts'

/** What one event leaves behind for a detector: all that its fold needs, so that the record can go. */
export interface Hit {
  /** The time that decides which windows hold the event. */
  readonly time: Instant
  /** The detector's own columns; the same number for each of its hits. */
  readonly values: readonly FieldValue[]
  /** The last columns, where other hits have the same; else they stand in `values`. */
  readonly shared?: SharedValues | undefined
  /** What the alert may take from the event, for the detector's `overrides`. */
  readonly overrides?: readonly FieldValue[] | undefined
}

/** The windowed half of a detector while it goes through its runs, in order. */
export interface Fold {
  /** Decides what one run raises. A draft may absorb later events until its `openUntil`. */
  readonly evaluate: (run: RunView) => readonly Draft[]
  /** For folds whose windows are not those of the runs: takes a hit as soon as it is there, in any order. */
  readonly take?: ((hit: number) => void) | undefined
  /** Decides, for such folds, what no event from a moment on can change; every event before it was taken. */
  readonly settle?: ((limit: Instant) => Iterable<Draft>) | undefined
  /** Says why the run that was just evaluated saw a hit and put it into no alert. */
  readonly explain?: ((run: RunView, hit: number) => Reason | undefined) | undefined
}

/** The running form of a rule, in two halves. */
export interface Detector {
  readonly rule: Rule
  readonly needles: Needles
  readonly gates?: readonly Gate<TrailEvent>[] | undefined
  /** Set when no document can satisfy the rule under the profile; it is then not run. */
  readonly blind?: { readonly field: string; readonly reason: string } | undefined
  readonly warnings: readonly Finding[]
  /** How many of a hit's last columns may be shared. */
  readonly shared?: number | undefined
  /** Set for rules that read the alerts of other rules: nothing else, or also beside events. */
  readonly reads?: 'only' | 'also' | undefined
  /** The fields that a hit's `overrides` are of, in their order. */
  readonly overrides?: readonly string[] | undefined
  /** Looks at one event; needs no state and no order. */
  readonly match: (event: TrailEvent) => Hit | undefined
  /** The conditions that the rule puts to single events, able to account for themselves. */
  readonly conditions?: (() => readonly Condition[]) | undefined
  /** Begins a walk through the rule's runs. `warn` takes what a user should know about the result. */
  readonly openFold: (hits: HitColumns, warn: Warn) => Fold
}

/** Takes a warning; the same code is reported once a rule. */
export type Warn = (warning: Finding) => void
