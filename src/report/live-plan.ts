/** A call that a run would make. */
export interface PlannedCall {
  readonly phase: 'world' | 'before' | 'judged' | 'undo'
  readonly step: string
  /** `iam:CreateUser` */
  readonly action: string
  readonly region: string
  /** `ok`, or the code of the error that is expected. */
  readonly outcome: string
  readonly changes: boolean
}

/** An alert that a run would raise. */
export interface PlannedAlert {
  readonly rule: string
  readonly severity: string
  /** `judged`: what the case is about. `besides`: what building the world and undo raise. */
  readonly by: 'judged' | 'besides'
  readonly steps: readonly string[]
}

/** A policy document. */
export type PlannedPolicy = object

/** The size of a policy. */
export interface PlannedSize {
  /** Without blanks, with an account's number. */
  readonly characters: number
  /** How many managed policies it makes: one takes 6,144 characters. */
  readonly managedPolicies: number
  /** Whether it can be inline in a role, which takes 10,240. */
  readonly fitsInline: boolean
}

/** What a run of a case would do, found out in memory. */
export type LivePlan = {
  readonly scenario: string
  readonly case: string
} & (
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | {
      readonly kind: 'playable'
      readonly calls: readonly PlannedCall[]
      /** What the operator must be allowed; `*` stands for the id of the run. */
      readonly policy: PlannedPolicy
      /** What clean-up asks for besides, after a crash. */
      readonly cleanupPolicy: PlannedPolicy
      /** How much of IAM's limits the two are. */
      readonly policySizes: { readonly run: PlannedSize; readonly cleanUp: PlannedSize }
      readonly undo: readonly { readonly step: string; readonly calls: readonly string[] }[]
      readonly alerts: readonly PlannedAlert[]
      readonly boundaries: readonly { readonly name: string; readonly policy: PlannedPolicy }[]
      /** Seconds that the run takes at least. */
      readonly seconds: number
    }
)
