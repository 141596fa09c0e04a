import type { TrailEvent } from '../../ecs/trail-event.ts'
import type { Instant } from '../../time/duration.ts'
import type { Alert } from '../alert.ts'
import type { Draft } from '../draft.ts'
import { isPast, writeAlert, type DraftOrigin } from '../finish-alert.ts'
import { alertDocumentOf, type AlertDocument } from './alert-document.ts'
import { alertFields, type AlertPlace, type Ancestor } from './alert-fields.ts'

/** An alert as other rules find it. */
export interface WrittenAlert {
  readonly document: AlertDocument
  readonly id: string
  readonly created: Instant
  /** All its events are history: it counts as the past and raises nothing alone. */
  readonly isHistory: boolean
}

/** Writes an alert in the making as the SIEM does: a document, and for the shell of a sequence one more for each of its
 * events. */
export function alertEventsOf(draft: Draft, origin: DraftOrigin): readonly WrittenAlert[] {
  const alert = writeAlert(draft, origin)
  const context: Context = { draft, origin, alert }
  if (draft.isShell !== true) return [single(context)]
  return [...draft.members.hits.map((hit, index) => block(hit, index, context)), shell(context)]
}

interface Context {
  readonly draft: Draft
  readonly origin: DraftOrigin
  readonly alert: Alert
}

/** The alert has the fields of the event that it is about, if it is about one. */
function single(context: Context): WrittenAlert {
  const { draft } = context
  const { hit } = draft.identity
  const sources = hit === undefined ? [] : [hit]
  return written(context, { id: context.alert.id, sources, behind: draft.members.hits })
}

function shell(context: Context): WrittenAlert {
  const { draft, alert } = context
  const { hits } = draft.members
  return written(context, { id: alert.id, sources: hits, behind: hits, group: alert.id })
}

function block(hit: number, index: number, context: Context): WrittenAlert {
  const { alert } = context
  const id = `${alert.id}:${index + 1}`
  const own = { ...alert, id, group: {}, values: {} }
  return written(
    { ...context, alert: own },
    { id, sources: [hit], behind: [hit], group: alert.id, buildingBlock: true },
  )
}

interface Writing {
  readonly id: string
  /** The hits whose fields the document has. */
  readonly sources: readonly number[]
  /** The hits that it was raised on. */
  readonly behind: readonly number[]
  readonly group?: string | undefined
  readonly buildingBlock?: boolean | undefined
}

function written(context: Context, writing: Writing): WrittenAlert {
  const { draft, origin, alert } = context
  const { rule } = origin
  const sources = eventsOf(writing.sources, origin)
  const behind = eventsOf(writing.behind, origin)
  const [first] = sources
  const place: AlertPlace = {
    created: draft.run.to,
    depth: 1 + Math.max(0, ...behind.map(depthOf)),
    originalTime: sources.length === 1 ? first?.time : undefined,
    ancestors: sources.flatMap(ancestorsOf),
    buildingBlock: rule.buildingBlock || writing.buildingBlock === true,
    group: writing.group,
  }
  const document: AlertDocument = {
    own: alertFields(alert, rule, place),
    sources,
    rules: new Set([rule.id, ...behind.flatMap((event) => [...rulesOf(event)])]),
    records: [...new Set(behind.flatMap(recordsOf))],
  }
  const isHistory = isPast(draft, origin.hits)
  return { document, id: writing.id, created: draft.run.to, isHistory }
}

function eventsOf(hits: readonly number[], { hits: columns }: DraftOrigin): readonly TrailEvent[] {
  return hits.flatMap((hit) => columns.events.eventOf(columns.rowOf(hit)) ?? [])
}

function depthOf(event: TrailEvent): number {
  const depth = alertDocumentOf(event)?.own.get('kibana.alert.depth')
  return typeof depth === 'number' ? depth : 0
}

function rulesOf(event: TrailEvent): ReadonlySet<string> {
  return alertDocumentOf(event)?.rules ?? new Set()
}

function recordsOf(event: TrailEvent): readonly string[] {
  return alertDocumentOf(event)?.records ?? [idOf(event)]
}

function ancestorsOf(event: TrailEvent): readonly Ancestor[] {
  const document = alertDocumentOf(event)
  if (document === undefined) return [{ id: idOf(event), type: 'event', depth: 0 }]
  const rule = document.own.get('kibana.alert.rule.rule_id')
  const own: Ancestor = {
    id: idOf(event),
    type: 'signal',
    depth: depthOf(event),
    rule: typeof rule === 'string' ? rule : undefined,
  }
  return [...document.sources.flatMap(ancestorsOf), own]
}

function idOf({ record, position }: TrailEvent): string {
  const id = record['eventID']
  return typeof id === 'string' && id !== '' ? id : `#${position}`
}
