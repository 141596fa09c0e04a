import { positionOf } from '../../diagnostic/span.ts'
import type { Account } from '../../engine/explain/account.ts'
import type { Clause, MetValue, ReasonStep } from '../../engine/explain/reason.ts'
import type { Alert } from '../../engine/alert.ts'
import type { BlindRule } from '../../engine/replay-result.ts'
import type { Rule } from '../../rule/rule.ts'
import type { ExplainedEvent, ExplainReport, Explanation } from '../explain-report.ts'
import { findingJson, type FindingJson } from './finding-json.ts'

/** A clause as machine formats give it; `result` is null where it is unknown. Lines and columns count from 1. */
export interface ClauseJson {
  readonly kind: Clause['kind']
  readonly text: string
  readonly result: boolean | null
  readonly line: number
  readonly column: number
  readonly met: readonly MetValue[]
  readonly parts: readonly ClauseJson[]
}

/** A command of a pipeline, and what it left. */
interface StepJson {
  readonly command: string
  readonly line: number
  readonly column: number
  readonly rows: number
  readonly kept: number
  readonly values: readonly MetValue[]
  readonly dropped: ClauseJson | null
}

type ReasonJson = Pick<
  NonNullable<Account['reason']>,
  'kind' | 'message' | 'about' | 'progress' | 'run'
> & {
  readonly steps: readonly StepJson[]
}

/** What became of a match in the runs of the rule. */
interface AccountJson {
  readonly runs: {
    readonly count: number
    readonly first: string | null
    readonly last: string | null
  }
  readonly alerts: readonly { readonly joined: boolean; readonly alert: Alert }[]
  readonly reason: ReasonJson | null
}

/** An event as a rule sees it. */
interface EventJson extends Omit<ExplainedEvent, 'conditions' | 'account'> {
  readonly conditions: readonly { readonly name: string | null; readonly clause: ClauseJson }[]
  readonly account: AccountJson | null
}

interface NamedRuleJson {
  readonly id: string
  readonly shortName: string
  readonly name: string
  readonly type: string
  readonly file: string
}

interface HeadJson {
  /** As it was asked for, where no rule could be read. */
  readonly rule: NamedRuleJson | { readonly asked: string }
}

/** What `explain --format json` prints. */
export type ExplainJson =
  | (HeadJson & { readonly outcome: 'refused'; readonly findings: readonly FindingJson[] })
  | (HeadJson & { readonly outcome: 'blind'; readonly blind: BlindRule })
  | (HeadJson & { readonly outcome: 'other-data'; readonly reason: string })
  | (HeadJson & {
      readonly outcome: 'explained'
      readonly records: Explanation['records']
      readonly alerts: number
      readonly unwatched: number
      readonly events: readonly EventJson[]
      readonly misses: readonly EventJson[]
    })

/** Makes the plain data of an explanation. */
export function explainJson(report: ExplainReport): ExplainJson {
  const { rule: known, outcome, asked } = report
  const rule = known === undefined ? { asked } : namedRule(known)
  switch (outcome.kind) {
    case 'refused':
      return { rule, outcome: outcome.kind, findings: outcome.findings.map(findingJson) }
    case 'blind':
      return { rule, outcome: outcome.kind, blind: outcome.blind }
    case 'other-data':
      return { rule, outcome: outcome.kind, reason: outcome.reason }
    case 'explained': {
      const { records, alerts, unwatched, events, misses } = outcome
      return {
        rule,
        outcome: outcome.kind,
        records,
        alerts,
        unwatched,
        events: events.map(eventJson),
        misses: misses.map(eventJson),
      }
    }
  }
}

const namedRule = ({ id, shortName, name, type, file }: Rule): NamedRuleJson => ({
  id,
  shortName,
  name,
  type,
  file,
})

function eventJson(event: ExplainedEvent): EventJson {
  const { conditions, account, ...plain } = event
  return {
    ...plain,
    conditions: conditions.map(({ name, clause }) => ({
      name: name ?? null,
      clause: clauseJson(clause),
    })),
    account: account === undefined ? null : accountJson(account),
  }
}

function clauseJson({ kind, text, result, span, met, parts }: Clause): ClauseJson {
  return { kind, text, result, ...positionOf(span), met, parts: parts.map(clauseJson) }
}

function accountJson({ runs, alerts, reason }: Account): AccountJson {
  return {
    runs: { count: runs.count, first: runs.first ?? null, last: runs.last ?? null },
    alerts: alerts.map(({ alert, joined }) => ({ joined, alert })),
    reason: reason === undefined ? null : reasonJson(reason),
  }
}

function reasonJson({
  kind,
  message,
  about,
  progress,
  run,
  steps = [],
}: NonNullable<Account['reason']>): ReasonJson {
  return { kind, message, about, progress, run, steps: steps.map(stepJson) }
}

function stepJson({ command, span, rows, kept, values, dropped }: ReasonStep): StepJson {
  const clause = dropped === undefined ? null : clauseJson(dropped)
  return { command, ...positionOf(span), rows, kept, values, dropped: clause }
}
