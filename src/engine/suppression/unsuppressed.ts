import type { Rule } from '../../rule/rule.ts'
import type { Warn } from '../detector.ts'
import { maxSignalsReason } from '../explain/reason.ts'
import { tooManySignals } from '../fold-warnings.ts'
import type { Admission } from './candidate.ts'

/** Every candidate becomes an alert, up to the rule's max_signals a run. */
export function unsuppressed(rule: Rule, warn: Warn): Admission {
  return {
    admit: (_run, candidates) => {
      if (candidates.length > rule.maxSignals) warn(tooManySignals(rule))
      const admitted = candidates.slice(0, rule.maxSignals)
      return admitted.map((candidate) => ({ candidate, draft: candidate.draft }))
    },
    explain: () => maxSignalsReason(rule.maxSignals),
  }
}
