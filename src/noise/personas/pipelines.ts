import { awsCli } from '../../aws/clients/aws-cli.ts'
import { javaScriptSdk } from '../../aws/clients/sdk.ts'
import { isoSeconds } from '../../aws/dates.ts'
import { accessKeyId, ec2Id, upperAlphanumerics } from '../../aws/ids.ts'
import { addressIn } from '../../atlas/atlas.ts'
import type { Chance } from '../../time/chance.ts'
import { hours, type Instant } from '../../time/duration.ts'
import { action, type Action } from '../action.ts'
import {
  createFunction,
  deployService,
  deployStack,
  functionReads,
  pushImage,
  registryLogin,
  updateCode,
} from '../actions/deployment.ts'
import { objectKey, putObject } from '../actions/storage.ts'
import { assumeRole, whoAmI } from '../actions/sts.ts'
import { roleCaller, type Origin } from '../caller.ts'
import type { App, Estate } from '../estate/estate.ts'
import type { Persona } from '../persona.ts'
import { deployHours } from '../rhythm.ts'
import { inProportion } from '../in-proportion.ts'
import { beginScript, running, type Script } from '../script.ts'
import { beginWithToken } from './github.ts'

/** Deployments of GitHub Actions, which come with a token, and of an old build server, which takes a role. */
export function pipelines(estate: Estate): Persona {
  return {
    name: 'pipelines',
    share: 5,
    rhythm: { day: deployHours, weekend: 0.15, ahead: 1 },
    act: (start, chance) => {
      const app = chance.pick(estate.apps)
      const go = { estate, app, start, chance }
      const script = chance.below(4) === 0 ? onBuildServer(go) : onGitHub(go)
      script.call(whoAmI)
      script.calls(chance.pick(deployments)(app, { estate, chance }))
      return script.steps
    },
  }
}

interface Go {
  readonly estate: Estate
  readonly app: App
  readonly start: Instant
  readonly chance: Chance
}

const client = awsCli({ os: 'ubuntu', credentials: 'environment' })

function onGitHub({ estate, app, start, chance }: Go): Script {
  return beginWithToken(estate.roles.githubDeploy, {
    repository: app.repository,
    sessionName: 'GitHubActions',
    asking: javaScriptSdk(),
    client,
    setting: { start, chance, region: estate.region, pace: running, refused: 0.003 },
  })
}

function onBuildServer({ estate, start, chance }: Go): Script {
  const { account, region, roles } = estate
  const origin: Origin = { address: addressIn('amazon-eu-central-1', 29), client }
  const server = roleCaller(
    estate.apps[0]!.role,
    {
      name: ec2Id('i', chance),
      key: accessKeyId('ASIA', account, chance),
      created: start - hours(1),
      mfa: false,
      ec2RoleDelivery: '2.0',
    },
    origin,
  )
  const session = {
    name: `jenkins-${1_000 + chance.below(9_000)}`,
    key: accessKeyId('ASIA', account, chance),
    created: start,
    mfa: false,
  }
  const script = beginScript(start, chance, {
    caller: roleCaller(roles.jenkins, session, origin),
    region,
    pace: running,
    refused: 0.003,
  })
  const taking = assumeRole(roles.jenkins, session, { lasts: hours(1), saysHowLong: true })
  script.with({ caller: server, refused: 0 }).call(taking)
  return script
}

type Deployment = (
  app: App,
  at: { readonly estate: Estate; readonly chance: Chance },
) => readonly Action[]

const releases = ({ company }: Estate): string => `${company}-releases`

const image: Deployment = (app, { estate: { account } }) => [
  registryLogin,
  ...pushImage(app, account),
  ...deployService(app, account),
]

const code: Deployment = (app, { estate, chance }) => [
  putObject({
    bucket: releases(estate),
    key: objectKey(app.name, chance),
    account: estate.account,
  }),
  ...functionReads(app).slice(0, 1),
  chance.below(25) === 0
    ? createFunction(app, releases(estate))
    : updateCode(app, releases(estate)),
  functionReads(app)[1]!,
]

const stack: Deployment = (app, { estate: { account } }) => deployStack(app, account)

const site: Deployment = (app, { estate, chance }) => [
  ...Array.from({ length: 5 + chance.below(25) }, () =>
    putObject({ bucket: app.bucket, key: objectKey('assets', chance), account: estate.account }),
  ),
  action('cloudfront', 'CreateInvalidation', {
    request: {
      distributionId: 'E2EXAMPLE1ABCD',
      invalidationBatch: {
        paths: { quantity: 1, items: ['/*'] },
        callerReference: objectKey('deploy', chance),
      },
    },
    response: (moment) => ({
      invalidation: {
        id: `I${upperAlphanumerics(25, moment.chance)}`,
        status: 'InProgress',
        createTime: isoSeconds(moment.at),
      },
    }),
  }),
]

const deployments = inProportion<Deployment>([
  [3, image],
  [3, code],
  [2, stack],
  [1, site],
])
