import type { Profile } from '../ecs/profile.ts'
import type { Finding } from '../diagnostic/finding.ts'
import { formatDuration } from '../time/duration.ts'
import type { Rule } from '../rule/rule.ts'

/** Warns of a rule whose windows go by `@timestamp` while records arrive late: what arrives after its window has passed
 * is never seen. Undefined when the rule goes by event.ingested or nothing is late. */
export function lagFinding(rule: Rule, profile: Profile): Finding | undefined {
  const byTimestamp =
    rule.timestampOverride === undefined || rule.timestampOverride === '@timestamp'
  if (!byTimestamp || profile.lag === 'none' || profile.lag === 0) return undefined
  return {
    severity: 'warning',
    code: 'INGEST_LAG_UNSEEN',
    message: `"${rule.shortName}" has no timestamp_override: records that arrive more than ${formatDuration(rule.lookBack)} late are never seen, others only by some runs.`,
    span: rule.span,
    hint: 'Set timestamp_override = "event.ingested".',
  }
}
