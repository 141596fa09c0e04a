import type { AlertVerdict } from '../golden/verdict.ts'

/** What was read back of a run. */
export interface LiveCollected {
  readonly run: string
  readonly scenario: string
  readonly case: string
  readonly account: string
  /** Records of judged steps that came, of those that were due. */
  readonly found: number
  readonly due: number
  /** Steps of which no record came. */
  readonly missing: readonly { readonly step: string; readonly operation: string }[]
  /** Seconds from each call until its record could be read, where it was waited for: the median and the longest. */
  readonly latency?: { readonly median: number; readonly longest: number } | undefined
  readonly verdicts: readonly AlertVerdict[]
  /** Rules that the golden expects and that are not loaded. */
  readonly notLoaded: readonly string[]
  readonly drift: readonly {
    readonly eventName: string
    readonly path: string
    readonly kind: string
    readonly real?: unknown
    readonly simulated?: unknown
  }[]
  /** The file that got the anonymised records. */
  readonly saved?: string | undefined
  /** How many lines of evidence were appended. */
  readonly evidence?: number | undefined
}
