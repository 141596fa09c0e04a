import { accessKeyId } from '../../aws/ids.ts'
import type { Chance } from '../../time/chance.ts'
import { hours, type Instant } from '../../time/duration.ts'
import { consoleFrame } from '../actions/operations.ts'
import { checkMfa, consoleLogin } from '../actions/sign-in.ts'
import { signInCaller, userCaller, type Caller } from '../caller.ts'
import type { Estate } from '../estate/estate.ts'
import type { Person } from '../estate/people.ts'
import type { Persona } from '../persona.ts'
import { officeHours } from '../rhythm.ts'
import { beginScript, clicking, loading, type Script } from '../script.ts'
import { sessionKeeper, type SessionKeeper } from '../session-keeper.ts'
import { browse } from './console-pages.ts'

/** IAM users in the console: with a password and an MFA device. */
export function consoleUsers(estate: Estate): Persona {
  const keeper = sessionKeeper(hours(10))
  return {
    name: 'console users',
    share: 2,
    rhythm: { day: officeHours, weekend: 0.05, ahead: 1 },
    act: (start, chance) => {
      const person = chance.pick(estate.consoleUsers)
      const script = atConsole(person, { estate, keeper, start, chance })
      browse(script, { estate, chance })
      return script.steps
    },
  }
}

/** Begins a script of somebody in the browser, who signs in unless a session is open. */
export function atConsole(
  person: Person,
  go: {
    readonly estate: Estate
    readonly keeper: SessionKeeper
    readonly start: Instant
    readonly chance: Chance
  },
): Script {
  const { estate, keeper, start, chance } = go
  const { user, address, browser: client, device } = person
  const origin = { address, client }
  const begin = (): Caller => {
    const key = accessKeyId('ASIA', user.account, chance)
    return userCaller(user, origin, { key, created: start, mfa: true })
  }
  const { caller, isNew } = keeper(user.name, { at: start, begin })
  const script = beginScript(start, chance, {
    caller,
    region: estate.region,
    pace: clicking,
    refused: 0.01,
  })
  if (isNew) {
    const door = script.with({ caller: signInCaller(user, origin), pace: [9_000, 19_000] })
    door.call(checkMfa)
    door.with({ pace: [1_000, 3_000] }).call(consoleLogin(device))
    script.with({ pace: loading }).calls(consoleFrame)
  }
  return script
}
