import type { Json } from '../cloudtrail/record.ts'
import type { Instant } from '../time/duration.ts'
import { momentAt, textAt, textsAt, type SiemHit } from './siem-hit.ts'

/** An alert as the SIEM's index of alerts has it. */
export interface SiemAlert {
  /** `kibana.alert.uuid` */
  readonly id: string
  readonly rule: {
    /** `rule_id`: what stands in the rule's file. */
    readonly id: string
    readonly name: string
  }
  readonly severity: string
  /** When it was written. */
  readonly at: Instant
  /** Records of the run that it holds: eventIDs. */
  readonly events: readonly string[]
  readonly document: Json
}

/** Which events and documents are of the run. */
export interface EventsOfRun {
  /** eventIDs. */
  readonly ids: ReadonlySet<string>
  /** The eventID of a document by its `_id`. */
  readonly byDocument: ReadonlyMap<string, string>
}

interface RawAlert {
  readonly alert: SiemAlert
  /** Of a sequence: what its shell and its building blocks have in common. */
  readonly group?: string | undefined
  readonly isBlock: boolean
}

/** Reads alerts; the building blocks of a sequence become part of its shell. What lacks a rule or a time is no alert.
 * Fields: "Alert schema" of Elastic's documentation. */
export function siemAlerts(hits: readonly SiemHit[], run: EventsOfRun): readonly SiemAlert[] {
  const read = hits.flatMap((hit) => rawAlert(hit, run) ?? [])
  const ofGroup = new Map<string, Set<string>>()
  const shelled = new Set<string>()
  for (const { alert, group, isBlock } of read) {
    if (group === undefined) continue
    const events = ofGroup.get(group) ?? new Set()
    ofGroup.set(group, events)
    for (const event of alert.events) events.add(event)
    if (!isBlock) shelled.add(group)
  }
  return read.flatMap(({ alert, group, isBlock }) => {
    if (group === undefined) return [alert]
    if (isBlock && shelled.has(group)) return []
    return [{ ...alert, events: [...(ofGroup.get(group) ?? [])] }]
  })
}

function rawAlert({ id, source }: SiemHit, { ids, byDocument }: EventsOfRun): RawAlert | undefined {
  const ruleId = textAt(source, 'kibana.alert.rule.rule_id')
  const at = momentAt(source, '@timestamp')
  if (ruleId === undefined || at === undefined) return undefined
  const named = [
    ...textsAt(source, 'kibana.alert.original_event.id'),
    ...textsAt(source, 'event.id'),
  ]
  const behind = textsAt(source, 'kibana.alert.ancestors.id').flatMap(
    (document) => byDocument.get(document) ?? [],
  )
  const alert: SiemAlert = {
    id: textAt(source, 'kibana.alert.uuid') ?? id,
    rule: { id: ruleId, name: textAt(source, 'kibana.alert.rule.name') ?? ruleId },
    severity: textAt(source, 'kibana.alert.severity') ?? 'unknown',
    at,
    events: [...new Set([...named.filter((one) => ids.has(one)), ...behind])],
    document: source,
  }
  return {
    alert,
    group: textAt(source, 'kibana.alert.group.id'),
    isBlock: textAt(source, 'kibana.alert.building_block_type') !== undefined,
  }
}
