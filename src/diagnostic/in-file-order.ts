import type { Finding } from './finding.ts'

/** Findings of one file in the order of their places; those without one count as at its start. */
export function inFileOrder<F extends Finding>(findings: readonly F[]): readonly F[] {
  return findings.toSorted((left, right) => (left.span?.start ?? 0) - (right.span?.start ?? 0))
}
