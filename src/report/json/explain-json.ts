import { positionOf } from '../../diagnostic/span.ts'
import type { Account } from '../../engine/explain/account.ts'
import type { Clause, MetValue, Reason, ReasonStep } from '../../engine/explain/reason.ts'
import type { ExplainedEvent, ExplainReport } from '../explain-report.ts'
import { findingJson } from './finding-json.ts'

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

/** Makes the plain data of an explanation. */
export function explainJson(report: ExplainReport): unknown {
  const { rule, outcome, asked } = report
  const named = rule && {
    id: rule.id,
    shortName: rule.shortName,
    name: rule.name,
    type: rule.type,
    file: rule.file,
  }
  const head = { rule: named ?? { asked }, outcome: outcome.kind }
  switch (outcome.kind) {
    case 'refused':
      return { ...head, findings: outcome.findings.map(findingJson) }
    case 'blind':
      return { ...head, blind: outcome.blind }
    case 'other-data':
      return { ...head, reason: outcome.reason }
    case 'explained': {
      const { records, alerts, unwatched, events, misses } = outcome
      return {
        ...head,
        records,
        alerts,
        unwatched,
        events: events.map(eventJson),
        misses: misses.map(eventJson),
      }
    }
  }
}

function eventJson(event: ExplainedEvent): unknown {
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

function accountJson({ runs, alerts, reason }: Account): unknown {
  return {
    runs: { count: runs.count, first: runs.first ?? null, last: runs.last ?? null },
    alerts: alerts.map(({ alert, joined }) => ({ joined, alert })),
    reason: reason === undefined ? null : reasonJson(reason),
  }
}

function reasonJson({ kind, message, about, progress, steps = [] }: Reason): unknown {
  return { kind, message, about, progress, steps: steps.map(stepJson) }
}

function stepJson({ command, span, rows, kept, values, dropped }: ReasonStep): unknown {
  const clause = dropped === undefined ? null : clauseJson(dropped)
  return { command, ...positionOf(span), rows, kept, values, dropped: clause }
}
