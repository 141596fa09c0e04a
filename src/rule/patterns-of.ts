import { isTrailproofError } from '../diagnostic/trailproof-error.ts'
import { parseEsql } from '../language/esql/parser.ts'
import type { QueryDraft } from './rule.ts'

/** The index patterns that a rule reads: those of its FROM in ES|QL, else its own.
 * @example patternsOf({ type: 'query', query, categoryField: 'event.category', index: ['logs-aws*'] }) // ['logs-aws*'] */
export function patternsOf({ type, query, index }: QueryDraft): readonly string[] {
  if (type !== 'esql') return index ?? []
  try {
    const { source } = parseEsql(query)
    return source.kind === 'from' ? source.patterns : []
  } catch (error) {
    // Compiling the query tells it, with its place.
    if (!isTrailproofError(error)) throw error
    return []
  }
}

/** Whether a rule reads the alerts of other rules: not, nothing else, or beside events. */
export type AlertsRead = 'none' | 'only' | 'also'

/** Says whether a rule reads the SIEM's own alerts, by its index patterns.
 * @example alertsRead({ type: 'query', query, categoryField: 'event.category', index: ['.alerts-security.*'] }) // 'only' */
export function alertsRead(draft: QueryDraft): AlertsRead {
  const patterns = patternsOf(draft).filter((pattern) => !pattern.startsWith('-'))
  const alerts = patterns.filter((pattern) => alertIndex.test(pattern))
  if (alerts.length === 0) return 'none'
  return alerts.length === patterns.length ? 'only' : 'also'
}

const alertIndex = /^\.(?:internal\.)?(?:alerts-security|siem-signals)/
