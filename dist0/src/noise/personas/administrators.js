import { hours } from '../../time/duration.js';
import { officeHours } from '../rhythm.js';
import { sessionKeeper } from '../session-keeper.js';
import { administration } from './administration.js';
import { atConsole } from './console-users.js';
/** Who looks after users, groups and permissions, in the console: mostly they look, now and then they change something. */
export function administrators(estate) {
    const keeper = sessionKeeper(hours(10));
    const work = administration(estate);
    return {
        name: 'administrators',
        share: 0.6,
        rhythm: { day: officeHours, weekend: 0.03, ahead: 1 },
        act: (start, chance) => {
            const person = chance.pick(estate.administrators);
            const script = atConsole(person, { estate, keeper, start, chance });
            work(script, chance);
            return script.steps;
        },
    };
}
//# sourceMappingURL=administrators.js.map