import { didYouMean } from '../../diagnostic/nearest-name.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import type { Members } from '../../aws/members.ts'
import { boto3 } from '../../aws/clients/sdk.ts'
import { awsService } from '../../scenario/cast.ts'
import { days, seconds, type Instant } from '../../time/duration.ts'
import { wholeSecond } from '../../time/whole-second.ts'
import { AwsFailure } from '../aws-failure.ts'
import { attempt } from '../attempt.ts'
import { operationOf } from '../operations.ts'
import type { OperationContext } from '../operation.ts'
import type { CloudState } from '../state/cloud-state.ts'
import type { AccountState } from '../state/account-state.ts'
import type { Installation } from '../state/installation.ts'
import { installInstances } from './install-instances.ts'
import { declaredResources, type DeclaredResource, type MakingCall } from './resource-calls.ts'

/** Makes what an account's declaration says of buckets, secrets, functions and the like, by the calls that make them; nobody is
 * asked for leave and no record is made.
 * @throws TrailproofError WORLD_INVALID with AWS's own text */
export function installResources(installation: Installation, cloud: CloudState): void {
  const { account, chanceFor, start } = installation
  for (const { role, owner } of rolesNamed(account)) requireRole(account, role, owner)
  for (const resource of declaredResources(account)) {
    const chance = chanceFor(resource.owner)
    const at = wholeSecond(start) - days(30) - seconds(chance.below(60 * 86_400))
    make(resource, { account, cloud, chance, at })
  }
  installInstances(installation)
}

function make(
  resource: DeclaredResource,
  by: Pick<OperationContext, 'account' | 'cloud' | 'chance'> & { readonly at: Instant },
): void {
  let answered: Members = {}
  for (const one of resource.calls) {
    const made = attempt(() => run(one, one.input(answered), { ...by, region: resource.region }))
    if (made instanceof AwsFailure) throw refused(resource, one, made)
    answered = made
  }
}

function run(
  { service, operation }: MakingCall,
  input: Members,
  by: Pick<OperationContext, 'account' | 'cloud' | 'chance'> & {
    readonly at: Instant
    readonly region: string
  },
): Members {
  const { account, cloud, chance, at, region } = by
  return operationOf(service, operation).run(input, {
    cloud,
    account,
    // The account itself, whom no policy limits.
    principal: { kind: 'root', account: account.number, accessKeyId: '' },
    call: { actor: builder, service, operation, input, region, at, key: '' },
    chance,
  })
}

/** Nobody sees who calls: no record is made. */
const builder = awsService('cloudformation.amazonaws.com', {
  place: 'amazon-us-east-1',
  client: boto3(),
})

function refused(
  { owner }: DeclaredResource,
  { service, operation }: MakingCall,
  cause: AwsFailure,
): TrailproofError {
  const said = cause.message === '' ? cause.code : cause.message
  return new TrailproofError('WORLD_INVALID', `${owner} is wrong: ${said}`, {
    cause,
    hint: `${service}:${operation} would be refused with ${cause.code}; correct the world.`,
  })
}

function rolesNamed({ declared }: AccountState) {
  return [
    ...Object.entries(declared.functions ?? {}).map(([name, { role }]) => ({
      role,
      owner: `Function "${name}"`,
    })),
    ...Object.entries(declared.instances ?? {}).flatMap(([name, { role }]) =>
      role === undefined ? [] : [{ role, owner: `Instance "${name}"` }],
    ),
  ]
}

function requireRole({ iam }: AccountState, role: string, owner: string): void {
  if (iam.roles.has(role.toLowerCase())) return
  const names = [...iam.roles.values()].map(({ name }) => name)
  throw new TrailproofError(
    'WORLD_INVALID',
    `${owner} has the role "${role}", which is not there.`,
    {
      hint: didYouMean(role, names) ?? 'Declare it under `roles`.',
    },
  )
}
