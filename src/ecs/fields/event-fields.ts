import type { Json } from '../../cloudtrail/record.ts'
import { categorisationOf } from '../categorisation.ts'
import { cleanText, memberOf } from '../clean.ts'
import { enrichmentOf } from '../entities/enrichment.ts'
import { serviceOf } from '../entities/targets.ts'
import { computed, constant, copied, type FieldDefinition, type View } from '../field-definition.ts'
import { textAt } from '../record-text.ts'
import type { TrailEvent } from '../trail-event.ts'

const plainType = ['info']

/** The envelope, `event.*` and `cloud.*`. */
export const eventFields: readonly FieldDefinition[] = [
  computed('@timestamp', ({ time }) => time, { type: 'date' }),
  constant('ecs.version', '8.11.0'),
  constant('data_stream.type', 'logs'),
  constant('data_stream.dataset', 'aws.cloudtrail'),
  constant('data_stream.namespace', 'default'),
  constant('event.module', 'aws'),
  constant('event.dataset', 'aws.cloudtrail'),
  computed('tags', (_event, { profile }) => [
    'forwarded',
    'aws-cloudtrail',
    ...(profile.actorTargetMapping ? ['actor_target_mapping'] : []),
  ]),
  computed('_id', ({ record }) => textAt(record, 'eventID'), {
    mappedOnly: true,
    verbatimKey: 'eventID',
  }),
  constant('_index', 'logs-aws.cloudtrail-default', { mappedOnly: true }),
  computed('_version', () => 1, { type: 'long', mappedOnly: true }),
  copied('event.action', 'eventName', { part: 'action' }),
  copied('event.provider', 'eventSource', { part: 'action' }),
  copied('event.id', 'eventID'),
  computed('event.kind', (event, view) =>
    failureOf(event, view) === undefined ? 'event' : 'pipeline_error',
  ),
  computed('error.message', (event, view) => {
    const failure = failureOf(event, view)
    return failure === undefined ? undefined : [failure]
  }),
  computed('event.outcome', outcomeOf),
  computed('event.type', ({ record }) => categorisationOf(record.eventName)?.type ?? plainType, {
    part: 'action',
  }),
  computed('event.category', ({ record }) => categorisationOf(record.eventName)?.category, {
    part: 'action',
  }),
  computed('event.ingested', ({ ingested }) => ingested, { type: 'date' }),
  computed('event.created', () => undefined, {
    type: 'date',
    absent: () => 'it is the time at which a shipper read the record, and no shipper is modelled',
  }),
  computed('event.original', () => undefined, {
    absent: () => 'it is kept only with the tag preserve_original_event, which is not modelled',
  }),
  constant('cloud.provider', 'aws'),
  copied('cloud.region', 'awsRegion'),
  computed('cloud.account.id', ({ record }) => accountOf(record)),
  computed('cloud.service.name', ({ record }) => serviceOf(record.eventSource), { part: 'action' }),
]

/** The caller's account: not the one that owns the resource. */
function accountOf(record: TrailEvent['record']): string | undefined {
  return (
    cleanText(memberOf(record['userIdentity'], 'accountId')) ??
    textAt(record, 'recipientAccountId') ??
    textAt(record, 'awsAccountId')
  )
}

function outcomeOf({ record }: TrailEvent): Json {
  if (record.eventName === 'ConsoleLogin') {
    const result = cleanText(memberOf(record['responseElements'], 'ConsoleLogin'))
    if (result !== undefined) return result.toLowerCase()
  }
  const failed =
    textAt(record, 'errorCode') !== undefined || textAt(record, 'errorMessage') !== undefined
  return failed ? 'failure' : 'success'
}

function failureOf(event: TrailEvent, { profile }: View): string | undefined {
  if (!profile.actorTargetMapping) return undefined
  const enrichment = enrichmentOf(event)
  return enrichment?.kind === 'failed' ? enrichment.message : undefined
}
