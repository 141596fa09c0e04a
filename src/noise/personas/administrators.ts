import { hours } from '../../time/duration.ts'
import type { Estate } from '../estate/estate.ts'
import type { Persona } from '../persona.ts'
import { officeHours } from '../rhythm.ts'
import { sessionKeeper } from '../session-keeper.ts'
import { administration } from './administration.ts'
import { atConsole } from './console-users.ts'

/** Who looks after users, groups and permissions, in the console: mostly they look, now and then they change something. */
export function administrators(estate: Estate): Persona {
  const keeper = sessionKeeper(hours(10))
  const work = administration(estate)
  return {
    name: 'administrators',
    share: 0.6,
    rhythm: { day: officeHours, weekend: 0.03, ahead: 1 },
    act: (start, chance) => {
      const person = chance.pick(estate.administrators)
      const script = atConsole(person, { estate, keeper, start, chance })
      work(script, chance)
      return script.steps
    },
  }
}
