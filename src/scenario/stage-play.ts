import { seconds } from '../time/duration.ts'
import { actorOf } from './cast.ts'
import type { MfaDevice, Play, Sender } from './play.ts'
import type { AwsCommand } from './command.ts'
import type { Stage, StepRequest } from './stage.ts'

const defaultRegion = 'us-east-1'
/** A TOTP code is shown for half a minute (RFC 6238's default step, which AWS uses). */
const codePeriod = seconds(30)

/** The play object of a stage. */
export function playOn(stage: Stage): Play {
  const play: Play = {
    as: (actor, options = {}) => {
      const region = options.region ?? defaultRegion
      // The door's overloads say what `fails` does to the answer; here both are one call.
      const send = ((command: AwsCommand<unknown>, step: StepRequest['options'] = {}) =>
        stage.send({ actor, region, command, options: step })) as Sender['send']
      return { send }
    },
    before: (ago, body) => stage.before(ago, () => body(play)),
    wait: async (duration) => stage.passTo(stage.clock + duration),
    align: async (duration) => stage.passTo(Math.ceil(stage.clock / duration) * duration),
    every: (duration, count, body) => spread(stage, { gap: duration, count, body }),
    burst: (count, within, body) => spread(stage, { gap: within / count, count, body }),
    actor: (name, credentials, from) =>
      actorOf(name, { kind: 'credentials', credentials: credentials ?? {} }, from),
    key: (actor) => stage.cloud.credentialsOf(actor).AccessKeyId ?? '',
    credentials: (actor) => stage.cloud.credentialsOf(actor),
    account: (alias) => stage.cloud.accountNumber(alias),
    mfa: (deviceName) => mfaDevice(stage, deviceName),
  }
  return play
}

async function spread(
  stage: Stage,
  plan: {
    readonly gap: number
    readonly count: number
    readonly body: (index: number) => Promise<unknown>
  },
): Promise<void> {
  const first = stage.clock
  await stage.unpaced(async () => {
    for (let index = 0; index < plan.count; index += 1) {
      stage.passTo(first + Math.floor(index * plan.gap))
      await plan.body(index)
    }
  })
  stage.passTo(first + Math.floor(plan.count * plan.gap))
}

function mfaDevice(stage: Stage, deviceName: string): MfaDevice {
  const serialNumber = `arn:aws:iam::${stage.cloud.accountNumber()}:mfa/${deviceName}`
  return {
    serialNumber,
    code: () => stage.cloud.mfaCode(serialNumber, stage.clock),
    nextCode: () => stage.cloud.mfaCode(serialNumber, stage.clock + codePeriod),
  }
}
