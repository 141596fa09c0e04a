import { isTrailproofError } from '../../../diagnostic/trailproof-error.ts'
import type { DeployedState } from '../../../report/live-siem.ts'
import type { Rule } from '../../../rule/rule.ts'
import { compareRules, decisiveHash } from '../../../siem/compare-rules.ts'
import { ruleOfAlert, type DeployedRule } from '../../../siem/deployed-rule.ts'
import { findDeployed, findExceptionItems } from '../../../siem/find-deployed.ts'
import type { Kibana } from '../../../siem/kibana.ts'
import { mutingItems } from '../../../siem/muting-items.ts'
import type { SiemAlert } from '../../../siem/siem-alert.ts'
import type { SiemEvent } from '../../../siem/siem-event.ts'

/** What is known of the rules that should fire. */
export interface DeployedStates {
  readonly deployed: readonly DeployedState[]
  /** Why Kibana was not heard. */
  readonly deployedUnread?: string | undefined
}

/** What rules are held against. */
export interface DeployedQuestion {
  /** Undefined where no Kibana is named: then alerts tell what they can. */
  readonly kibana: Kibana | undefined
  readonly rules: readonly Rule[]
  readonly alerts: readonly SiemAlert[]
  readonly events: readonly SiemEvent[]
}

/** Holds rules of files against what is deployed under their `rule_id`. */
export async function deployedStates(question: DeployedQuestion): Promise<DeployedStates> {
  const { kibana, rules } = question
  if (kibana === undefined) return { deployed: fromAlerts(question) }
  try {
    const deployed: DeployedState[] = []
    for (const rule of rules)
      deployed.push(await stateOf(rule, { kibana, events: question.events }))
    return { deployed }
  } catch (error) {
    if (!isTrailproofError(error) || !error.code.startsWith('SIEM_')) throw error
    return { deployed: fromAlerts(question), deployedUnread: error.message }
  }
}

function fromAlerts({ rules, alerts }: DeployedQuestion): readonly DeployedState[] {
  return rules.map((rule) => {
    const last = alerts.findLast((alert) => alert.rule.id === rule.id)
    const found = last && ruleOfAlert(last.document)
    const about = { rule: rule.shortName, ruleId: rule.id }
    if (found === undefined) return { ...about, kind: 'unknown' }
    const lists = found.exceptionLists.length
    return { ...about, ...against(rule, found), exceptions: { lists, muting: [] } }
  })
}

interface Asked {
  readonly kibana: Kibana
  readonly events: readonly SiemEvent[]
}

async function stateOf(rule: Rule, asked: Asked): Promise<DeployedState> {
  const about = { rule: rule.shortName, ruleId: rule.id }
  const found = await findDeployed(asked.kibana, rule.id)
  if (found === undefined) return { ...about, kind: 'missing' }
  return {
    ...about,
    ...against(rule, found),
    exceptions: await exceptionsOf(found, asked),
  }
}

type Deployed = Extract<DeployedState, { readonly kind: 'deployed' }>

function against(
  file: Rule,
  found: DeployedRule,
): Omit<Deployed, 'rule' | 'ruleId' | 'exceptions'> {
  const { enabled, version, interval, from, lastRun, rule, unreadable } = found
  const isSigma = file.type === 'sigma' || file.type === 'sigma_correlation'
  const about = {
    kind: 'deployed',
    enabled,
    version: version === undefined ? undefined : { deployed: version, file: file.version },
    schedule: { interval, from },
    lastRun,
  } as const
  if (isSigma || rule === undefined) {
    const uncompared = isSigma ? 'the file is Sigma' : (unreadable ?? 'it cannot be read')
    return { ...about, differs: [], uncompared }
  }
  const hash = { deployed: decisiveHash(rule), file: decisiveHash(file) }
  return { ...about, hash, differs: compareRules(file, rule) }
}

/** A key may read rules and not exception lists. */
async function exceptionsOf(
  { exceptionLists }: DeployedRule,
  { kibana, events }: Asked,
): Promise<Deployed['exceptions']> {
  const lists = exceptionLists.length
  const judged = events.filter(({ call }) => call.phase === 'judged')
  try {
    const items = []
    for (const list of exceptionLists) items.push(...(await findExceptionItems(kibana, list)))
    return { lists, items: items.length, ...mutingItems(items, judged) }
  } catch (error) {
    if (!isTrailproofError(error) || !error.code.startsWith('SIEM_')) throw error
    return { lists, muting: [], unread: error.message }
  }
}
