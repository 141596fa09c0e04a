import { accessKeyId } from '../../aws/ids.ts'
import { hash32, type Chance } from '../../time/chance.ts'
import { days, hours, minutes, type Instant } from '../../time/duration.ts'
import type { Action } from '../action.ts'
import { functionReads, listFunctions } from '../actions/deployment.ts'
import { describeInstances, inventory } from '../actions/ec2-reads.ts'
import { myKeys, myself } from '../actions/iam-reads.ts'
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
import { spareKeys, type SpareKeys } from './spare-keys.ts'

/** IAM users with a key on their machine: aws-cli and boto3, some behind a session with MFA. */
export function commandLineUsers(estate: Estate): Persona {
  const keeper = sessionKeeper(hours(12))
  const keys = spareKeys()
  return {
    name: 'command line users',
    share: 3.5,
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
        work(script, { estate, person, keys, chance })
        return script.steps
      }
      const key = accessKeyId('ASIA', estate.account, chance)
      const session = { key, created: start, mfa: true }
      const begin = (): Caller => userCaller(person.user, origin, session)
      const { caller, isNew } = keeper(person.user.name, { at: start, begin })
      if (isNew) script.with({ refused: 0 }).call(sessionWithMfa(person.device, session, hours(12)))
      work(script.with({ caller: { ...caller, ...origin } }), { estate, person, keys, chance })
      return script.steps
    },
  }
}

const worksWithMfa = ({ user }: Person): boolean => hash32(user.name) % 3 === 0

/** On one day in twenty somebody comes to the office late, from a train: the address changes, the credentials stay. */
function originOf({ user, address, elsewhere, commandLine: client }: Person, at: Instant): Origin {
  const hash = hash32(`${user.name} ${Math.floor(at / days(1))}`)
  const arrives = hours(8) + minutes(hash % 180)
  const isOut = hash % 20 === 0 && at % days(1) < arrives
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
  at: {
    readonly estate: Estate
    readonly person: Person
    readonly keys: SpareKeys
    readonly chance: Chance
  },
): void {
  const { estate, person, keys, chance } = at
  for (let left = 1 + chance.below(4); left > 0; left -= 1) {
    script.calls(chance.pick(tasks)(estate, chance))
  }
  const rare = chance.below(1_500)
  if (rare < 5) script.with({ pace: running }).calls(inventory)
  if (rare === 5) script.with({ refused: 0 }).calls(keys(person.user, { chance, own: true }))
}
