import type { Json } from '../cloudtrail/record.ts'
import { valuesAt } from '../ecs/document-path.ts'
import { isTable, type PlainTable } from '../rule/plain-table.ts'
import { readExport } from '../rule/kibana/read-export.ts'
import type { Rule } from '../rule/rule.ts'
import { textAt } from './siem-hit.ts'

/** A rule as a SIEM runs it. */
export interface DeployedRule {
  readonly enabled: boolean
  readonly version?: number | undefined
  readonly interval: string
  readonly from: string
  /** Undefined where it cannot be read here. */
  readonly rule?: Rule | undefined
  readonly unreadable?: string | undefined
  readonly exceptionLists: readonly ExceptionListName[]
  readonly lastRun?:
    { readonly at: string; readonly status: string; readonly message: string } | undefined
}

/** An exception list of a rule. */
export interface ExceptionListName {
  readonly listId: string
  /** `single`: of the space. `agnostic`: of all spaces. */
  readonly namespace: string
}

/** What is read of a rule: what decides when it fires, and what no rule is without. Newer members of Kibana's are left out. */
const members: readonly string[] = [
  'name',
  'description',
  'rule_id',
  'risk_score',
  'severity',
  'type',
  'version',
  'query',
  'language',
  'index',
  'filters',
  'from',
  'interval',
  'max_signals',
  'timestamp_override',
  'timestamp_override_fallback_disabled',
  'building_block_type',
  'threshold',
  'new_terms_fields',
  'history_window_start',
  'alert_suppression',
  'event_category_override',
  'tiebreaker_field',
  'timestamp_field',
  'data_view_id',
  'threat_query',
  'threat_language',
  'threat_index',
  'threat_mapping',
  'threat_filters',
  'threat_indicator_path',
  'anomaly_threshold',
  'machine_learning_job_id',
  'saved_id',
]

/** Reads a rule as Kibana's detection engine gives it. */
export function deployedRule(table: PlainTable): DeployedRule {
  const { version, exceptions_list: lists } = table
  return {
    enabled: table['enabled'] === true,
    version: typeof version === 'number' ? version : undefined,
    interval: textIn(table, 'interval') ?? '5m',
    from: textIn(table, 'from') ?? 'now-6m',
    ...readRule(table),
    exceptionLists: (Array.isArray(lists) ? lists : []).flatMap((list: unknown) => {
      const listId = isTable(list) ? textIn(list, 'list_id') : undefined
      if (!isTable(list) || listId === undefined) return []
      return [{ listId, namespace: textIn(list, 'namespace_type') ?? 'single' }]
    }),
    lastRun: lastRunOf(table['execution_summary']),
  }
}

/** Reads a rule from an alert that it raised: Kibana copies the rule's parameters, its schedule stands beside them. */
export function ruleOfAlert(document: Json): DeployedRule | undefined {
  const [parameters] = valuesAt(document, ['kibana', 'alert', 'rule', 'parameters'])
  if (!isTable(parameters)) return undefined
  const name = textAt(document, 'kibana.alert.rule.name')
  const interval = textAt(document, 'kibana.alert.rule.interval')
  return deployedRule({ ...parameters, name, interval, enabled: true })
}

function readRule(table: PlainTable): Pick<DeployedRule, 'rule' | 'unreadable'> {
  const kept = Object.fromEntries(
    members.flatMap((member) => (Object.hasOwn(table, member) ? [[member, table[member]]] : [])),
  )
  const source = { name: 'the deployed rule', text: JSON.stringify(kept) }
  const [read] = readExport(source, { stem: 'deployed', contentHash: '' }).rules
  if (read?.rule !== undefined) return { rule: read.rule }
  return { unreadable: read?.findings[0]?.message ?? 'It is no rule.' }
}

/** `execution_summary.last_execution` of the detection engine's API. */
function lastRunOf(summary: unknown): DeployedRule['lastRun'] {
  const last = isTable(summary) ? summary['last_execution'] : undefined
  if (!isTable(last)) return undefined
  const at = textIn(last, 'date')
  const status = textIn(last, 'status')
  if (at === undefined || status === undefined) return undefined
  return { at, status, message: textIn(last, 'message') ?? '' }
}

function textIn(table: PlainTable, member: string): string | undefined {
  const value = table[member]
  return typeof value === 'string' ? value : undefined
}
