import { cloudShell } from '../../aws/clients/aws-cli.ts'
import { accessKeyId } from '../../aws/ids.ts'
import { addressIn } from '../../atlas/atlas.ts'
import type { Chance } from '../../time/chance.ts'
import { hours, type Instant } from '../../time/duration.ts'
import { describeInstances } from '../actions/ec2-reads.ts'
import { openShell } from '../actions/operations.ts'
import { federatedLogin } from '../actions/sign-in.ts'
import { whoAmI } from '../actions/sts.ts'
import { roleCaller, type Caller } from '../caller.ts'
import type { Estate } from '../estate/estate.ts'
import type { Developer } from '../estate/people.ts'
import type { Persona } from '../persona.ts'
import { officeHours } from '../rhythm.ts'
import { beginScript, clicking, typing, type Script } from '../script.ts'
import { sessionKeeper } from '../session-keeper.ts'
import { browse } from './console-pages.ts'

/** Developers in Frankfurt and at home, in the console. */
export const developers = (estate: Estate): Persona =>
  inConsole(estate, estate.developers, { name: 'developers', share: 6.5, ahead: 1 })

/** The team in Bengaluru, whose day begins when Frankfurt sleeps. */
export const remoteDevelopers = (estate: Estate): Persona =>
  inConsole(estate, estate.remoteDevelopers, { name: 'remote developers', share: 3, ahead: 5.5 })

function inConsole(
  estate: Estate,
  people: readonly Developer[],
  team: { readonly name: string; readonly share: number; readonly ahead: number },
): Persona {
  const { name, share, ahead } = team
  const keeper = sessionKeeper(hours(8))
  return {
    name,
    share,
    rhythm: { day: officeHours, weekend: 0.06, ahead },
    act: (start, chance) => {
      const developer = chance.pick(people)
      const { caller, isNew } = keeper(developer.name, {
        at: start,
        begin: () => signedIn(developer, { start, chance }),
      })
      const script = beginScript(start, chance, {
        caller,
        region: estate.region,
        pace: clicking,
        refused: 0.015,
      })
      if (isNew) script.with({ refused: 0 }).call(federatedLogin)
      if (chance.below(20) === 0) inShell(script, caller)
      else browse(script, { estate, chance })
      return script.steps
    },
  }
}

function signedIn(
  developer: Developer,
  { start, chance }: { readonly start: Instant; readonly chance: Chance },
): Caller {
  const { role, name, address, browser: client } = developer
  const key = accessKeyId('ASIA', role.account, chance)
  return roleCaller(role, { name, key, created: start, mfa: false }, { address, client })
}

const shellOrigin = { address: addressIn('amazon-eu-central-1', 3), client: cloudShell() }

/** CloudShell: the command line in the browser, with the session's own credentials. */
function inShell(script: Script, caller: Caller): void {
  script.call(openShell)
  const shell = script.with({ caller: { ...caller, ...shellOrigin }, pace: typing })
  shell.call(whoAmI)
  shell.call(describeInstances())
}
