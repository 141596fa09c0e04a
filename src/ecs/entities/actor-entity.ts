import type { CloudTrailRecord } from '../../cloudtrail/record.ts'
import { cleanText, memberOf } from '../clean.ts'
import { isServiceRole, resourceTypeOf } from './target-class.ts'

/** The actor's entity fields: `actor.entity.id` and the one of its kind. */
export interface ActorEntity {
  readonly actor?: string | undefined
  readonly user?: string | undefined
  readonly service?: string | undefined
  readonly host?: string | undefined
  readonly generic?: string | undefined
}

const userTypes = new Set(['IAMUser', 'Root', 'AssumedRole'])
const userResources = new Set(['user', 'role', 'assumed-role', 'federated-user'])

/** Who acted, as the enrichment classes it. */
export function actorEntityOf(record: CloudTrailRecord): ActorEntity {
  const identity = record['userIdentity']
  const type = cleanText(memberOf(identity, 'type'))
  const issuerArn = cleanText(
    memberOf(memberOf(memberOf(identity, 'sessionContext'), 'sessionIssuer'), 'arn'),
  )
  const actor = actorOf(record, type, issuerArn)
  if (actor === undefined) return {}
  if (type === 'AWSService' || isServiceRole(actor)) return { actor, service: actor }
  if (type !== undefined && userTypes.has(type)) {
    return { actor, user: type === 'AssumedRole' ? (issuerArn ?? actor) : actor }
  }
  const resource = resourceTypeOf(actor)
  if (resource !== undefined && userResources.has(resource)) return { actor, user: actor }
  if (resource === 'instance' || actor.startsWith('i-')) return { actor, host: actor }
  return { actor, generic: actor }
}

function actorOf(
  record: CloudTrailRecord,
  type: string | undefined,
  issuerArn: string | undefined,
): string | undefined {
  const identity = record['userIdentity']
  const arn = cleanText(memberOf(identity, 'arn'))
  if (record.eventSource === 'sts.amazonaws.com') {
    if (record.eventName === 'GetCallerIdentity') return arn
    if (record.eventName === 'AssumeRole') {
      if (type === 'AWSService') return cleanText(memberOf(identity, 'invokedBy'))
      return type === 'AssumedRole' ? issuerArn : arn
    }
  }
  return arn ?? cleanText(memberOf(memberOf(identity, 'onBehalfOf'), 'userId'))
}
