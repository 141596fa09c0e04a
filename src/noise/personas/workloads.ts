import { boto3, lambdaRuntime } from '../../aws/clients/sdk.ts'
import { clientWithUserAgent } from '../../aws/clients/tools.ts'
import { accessKeyId } from '../../aws/ids.ts'
import { addressIn } from '../../atlas/atlas.ts'
import { hash32, type Chance } from '../../time/chance.ts'
import { hours, minutes, type Instant } from '../../time/duration.ts'
import type { Action } from '../action.ts'
import { pullImage } from '../actions/deployment.ts'
import { decrypt } from '../actions/kms.ts'
import {
  createLogStream,
  describeTable,
  getParameter,
  getSecret,
  instanceLives,
} from '../actions/operations.ts'
import { getObject, objectKey, putObject } from '../actions/storage.ts'
import { assumeRole } from '../actions/sts.ts'
import { roleCaller, serviceCaller, type Origin } from '../caller.ts'
import type { App, Estate, Instance } from '../estate/estate.ts'
import type { Persona, Step } from '../persona.ts'
import { trafficHours } from '../rhythm.ts'
import { beginScript, running } from '../script.ts'
import { sessionKeeper, type SessionKeeper } from '../session-keeper.ts'

/** The company's own software: instances with their roles, functions with theirs. */
export function workloads(estate: Estate): Persona {
  const instanceSessions = sessionKeeper(hours(6))
  const functionSessions = sessionKeeper(minutes(110))
  return {
    name: 'workloads',
    share: 14,
    rhythm: { day: trafficHours, weekend: 0.7, ahead: 1 },
    act: (start, chance) => {
      const go = { estate, start, chance }
      return chance.below(5) < 3
        ? onInstance(chance.pick(estate.instances), { ...go, keeper: instanceSessions })
        : inFunction(chance.pick(estate.apps), { ...go, keeper: functionSessions })
    },
  }
}

interface Go {
  readonly estate: Estate
  readonly keeper: SessionKeeper
  readonly start: Instant
  readonly chance: Chance
}

const agent = clientWithUserAgent(
  'ssm-agent',
  'aws-sdk-go/1.55.8 (go1.25.3; linux; amd64) amazon-ssm-agent/3.3.3185.0',
)

function onInstance(instance: Instance, { estate, keeper, start, chance }: Go): readonly Step[] {
  const { account, region } = estate
  const { role, app } = instance
  const session = {
    name: instance.id,
    key: accessKeyId('ASIA', account, chance),
    created: start,
    mfa: false,
    ec2RoleDelivery: '2.0' as const,
  }
  const origin = originOf(instance, estate)
  const { caller, isNew } = keeper(instance.id, {
    at: start,
    begin: () => roleCaller(role, session, origin),
  })
  const script = beginScript(start, chance, { caller, region, pace: running, refused: 0.004 })
  if (isNew) {
    const taking = { lasts: minutes(395), saysHowLong: false, isShared: true, namesNobody: true }
    script
      .with({ caller: serviceCaller('ec2.amazonaws.com', account), refused: 0 })
      .call(assumeRole(role, session, taking))
  }
  script.with({ caller: { ...caller, client: agent }, refused: 0 }).call(instanceLives(instance))
  if (chance.below(3) > 0) script.calls(workOf(app, { account, chance }))
  return script.steps
}

/** A third of the instances reach AWS through endpoints of their own network, by a private address. */
function originOf({ id, privateIp }: Instance, { network }: Estate): Origin {
  const hash = hash32(id)
  const client = boto3({ on: 'ec2' })
  return hash % 3 === 0
    ? { address: privateIp, client, vpcEndpoint: network.endpoint }
    : { address: addressIn('amazon-eu-central-1', hash % 30), client }
}

function inFunction(app: App, { estate, keeper, start, chance }: Go): readonly Step[] {
  const { account, region } = estate
  const session = {
    name: app.name,
    key: accessKeyId('ASIA', account, chance),
    created: start,
    mfa: false,
    lambdaFunction: app.functionArn,
  }
  const origin = {
    address: addressIn('amazon-eu-central-1', hash32(app.name) % 30),
    client: lambdaRuntime(),
  }
  const { caller, isNew } = keeper(app.name, {
    at: start,
    begin: () => roleCaller(app.role, session, origin),
  })
  const script = beginScript(start, chance, { caller, region, pace: running, refused: 0.004 })
  if (isNew) {
    const stamp = new Date(start).toISOString().replace(/\D/g, '').slice(0, 17)
    const asked = { ...session, name: `awslambda_${chance.below(900)}_${stamp}` }
    const taking = { lasts: minutes(120), saysHowLong: false, isShared: true, namesNobody: true }
    script
      .with({ caller: serviceCaller('lambda.amazonaws.com', account), refused: 0 })
      .call(assumeRole(app.role, asked, taking))
  }
  const day = new Date(start).toISOString().slice(0, 10).replaceAll('-', '/')
  script.call(createLogStream(app, { day, chance }))
  script.calls(workOf(app, { account, chance }))
  return script.steps
}

function workOf(
  app: App,
  { account, chance }: { readonly account: string; readonly chance: Chance },
): readonly Action[] {
  const place = { bucket: app.bucket, account }
  return chance.pick<() => readonly Action[]>([
    () => [
      getSecret(app),
      decrypt(app.key, {
        account,
        context: { SecretARN: app.secretArn, SecretVersionId: 'AWSCURRENT' },
      }),
    ],
    () => [getParameter(app, account)],
    () => [describeTable(app, account)],
    () => pullImage(app, account),
    () => [getObject({ ...place, key: objectKey('input', chance) })],
    () => [putObject({ ...place, key: objectKey('output', chance) })],
  ])()
}
