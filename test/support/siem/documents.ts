import type { JsonObject } from '../../../src/cloudtrail/record.ts'
import { momentAt, textAt } from '../../../src/siem/siem-hit.ts'
import type { StoredDocument } from './an-elastic.ts'

const iso = (time: number): string => new Date(time).toISOString()

/** The document that Elastic's AWS integration keeps of a record, read and taken some seconds after its call.
 * @param ecs as `trailproof normalize` writes it */
export function eventDocument(
  ecs: JsonObject,
  { read = 200, taken = 203 }: { readonly read?: number; readonly taken?: number } = {},
): StoredDocument {
  const at = momentAt(ecs, '@timestamp') ?? 0
  const event = ecs['event'] as JsonObject
  return {
    _index: 'logs-aws.cloudtrail-default',
    _id: `doc-${textAt(ecs, 'event.id')}`,
    _source: {
      ...ecs,
      event: { ...event, created: iso(at + read * 1000), ingested: iso(at + taken * 1000) },
    },
  }
}

/** An alert as Kibana writes it: its own fields dotted, those of its event nested.
 * Shape: "Alert schema" of Elastic's documentation, and what Kibana 8 and 9 write. */
export function alertDocument(alert: {
  readonly id: string
  readonly rule: { readonly id: string; readonly name: string; readonly severity?: string }
  /** Milliseconds. */
  readonly at: number
  readonly events?: readonly StoredDocument[]
  readonly source?: JsonObject
  readonly fields?: JsonObject
  readonly space?: string
}): StoredDocument {
  const { id, rule, at, events = [], source = {}, fields = {}, space = 'default' } = alert
  return {
    _index: `.alerts-security.alerts-${space}`,
    _id: id,
    _source: {
      ...source,
      '@timestamp': iso(at),
      'event.kind': 'signal',
      'kibana.space_ids': [space],
      'kibana.alert.uuid': id,
      'kibana.alert.status': 'active',
      'kibana.alert.workflow_status': 'open',
      'kibana.alert.depth': 1,
      'kibana.alert.severity': rule.severity ?? 'low',
      'kibana.alert.rule.name': rule.name,
      'kibana.alert.rule.rule_id': rule.id,
      'kibana.alert.ancestors': events.map(({ _id, _index }) => ({
        id: _id,
        type: 'event',
        index: _index,
        depth: 0,
      })),
      ...fields,
    },
  }
}
