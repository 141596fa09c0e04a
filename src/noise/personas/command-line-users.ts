import { accessKeyId } from '../../aws/ids.ts'
import { hash32, type Chance } from '../../time/chance.ts'
import { days, hours, type Instant } from '../../time/duration.ts'
import type { Action } from '../action.ts'
import { functionReads, listFunctions } from '../actions/deployment.ts'
import { describeInstances, inventory } from '../actions/ec2.ts'
import { myKeys, myself } from '../actions/iam-reads.ts'
import { createAccessKey, deactivateKey } from '../actions/iam-writes.ts'
import { databaseReads, getParameter, logReads, startSession } from '../actions/operations.ts'
import { getObject, listBuckets, objectKey, putObject } from '../actions/storage.ts'
import { sessionWithMfa, whoAmI } from '../actions/sts.ts'
import { userCaller, type Caller, type Origin } from '../caller.ts'
import type { Estate } from '../estate/estate.ts'
import type { Person } from '../estate/people.ts'
import type { Persona } from '../persona.ts'
import { officeHours } from '../rhythm.ts'
import { beginScript, running, typing, type Script } from '../script.ts'
import { sessionKeeper } from '../session-keeper.ts'

/** IAM users with a key on their machine: aws-cli and boto3, some behind a session with MFA. */
export function commandLineUsers(estate: Estate): Persona {
  const keeper = sessionKeeper(hours(12))
  return {
    name: 'command line users',
    share: 4,
    rhythm: { day: officeHours, weekend: 0.08, ahead: 1 },
    act: (start, chance) => {
      const person = chance.pick(estate.commandLineUsers)
      const origin = originOf(person, start)
      const direct = userCaller(person.user, origin)
      const script = beginScript(start, chance, {
        caller: direct,
        region: estate.region,
        pace: typing,
        refused: 0.02,
      })
      if (!worksWithMfa(person)) {
        work(script, { estate, person, chance })
        return script.steps
      }
      const key = accessKeyId('ASIA', estate.account, chance)
      const session = { key, created: start, mfa: true }
      const begin = (): Caller => userCaller(person.user, origin, session)
      const holder = `${person.user.name} ${origin.address}`
      const { caller, isNew } = keeper(holder, start, begin)
      if (isNew) script.with({ refused: 0 }).call(sessionWithMfa(person.device, session, hours(12)))
      work(script.with({ caller }), { estate, person, chance })
      return script.steps
    },
  }
}

const worksWithMfa = ({ user }: Person): boolean => hash32(user.name) % 3 === 0

/** Where somebody works is settled for the day. */
function originOf({ user, address, elsewhere, commandLine: client }: Person, at: Instant): Origin {
  const day = Math.floor(at / days(1))
  const isOut = hash32(`${user.name} ${day}`) % 10 === 0
  return { address: isOut ? elsewhere : address, client }
}

type Task = (estate: Estate, chance: Chance) => readonly Action[]

/** How often a task is done is how often it stands here. */
const tasks: readonly Task[] = [
  () => [whoAmI],
  () => [whoAmI, describeInstances()],
  () => [describeInstances(), describeInstances()],
  () => [listFunctions],
  ({ apps }, chance) => functionReads(chance.pick(apps)).slice(0, 2),
  ({ apps }, chance) => logReads(chance.pick(apps)),
  ({ apps }, chance) => logReads(chance.pick(apps)),
  ({ apps, account }, chance) => {
    const { bucket } = chance.pick(apps)
    return [listBuckets, getObject({ bucket, key: objectKey('export', chance), account })]
  },
  ({ apps, account }, chance) => {
    const { bucket } = chance.pick(apps)
    return [putObject({ bucket, key: objectKey('import', chance), account })]
  },
  ({ apps, account }, chance) => [getParameter(chance.pick(apps), account)],
  ({ instances }, chance) => {
    const { id } = chance.pick(instances)
    return [describeInstances([id]), startSession(id, 'operator')]
  },
  () => databaseReads.slice(0, 2),
  () => [myself, myKeys],
]

function work(
  script: Script,
  at: { readonly estate: Estate; readonly person: Person; readonly chance: Chance },
): void {
  const { estate, person, chance } = at
  for (let left = 1 + chance.below(4); left > 0; left -= 1) {
    script.calls(chance.pick(tasks)(estate, chance))
  }
  const rare = chance.below(300)
  if (rare < 2) return script.with({ pace: running }).calls(inventory)
  if (rare === 2) rotateOwnKey(script, { person, chance })
}

/** The new key is for later: a record of it is all that happens here. */
function rotateOwnKey(
  script: Script,
  { person, chance }: { readonly person: Person; readonly chance: Chance },
): void {
  const { user } = person
  const key = accessKeyId('AKIA', user.account, chance)
  script.call(createAccessKey(user.name, key, { own: true }))
  script.pause([60_000, 300_000])
  script.call(deactivateKey(user.name, key))
}
