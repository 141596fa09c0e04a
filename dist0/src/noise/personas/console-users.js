import { accessKeyId } from '../../aws/ids.js';
import { hours } from '../../time/duration.js';
import { consoleFrame } from '../actions/operations.js';
import { checkMfa, consoleLogin } from '../actions/sign-in.js';
import { signInCaller, userCaller } from '../caller.js';
import { officeHours } from '../rhythm.js';
import { beginScript, clicking, loading } from '../script.js';
import { sessionKeeper } from '../session-keeper.js';
import { browse } from './console-pages.js';
/** IAM users in the console: with a password and an MFA device. */
export function consoleUsers(estate) {
    const keeper = sessionKeeper(hours(10));
    return {
        name: 'console users',
        share: 2,
        rhythm: { day: officeHours, weekend: 0.05, ahead: 1 },
        act: (start, chance) => {
            const person = chance.pick(estate.consoleUsers);
            const script = atConsole(person, { estate, keeper, start, chance });
            browse(script, { estate, chance });
            return script.steps;
        },
    };
}
/** Begins a script of somebody in the browser, who signs in unless a session is open. */
export function atConsole(person, go) {
    const { estate, keeper, start, chance } = go;
    const { user, address, browser: client, device } = person;
    const origin = { address, client };
    const begin = () => {
        const key = accessKeyId('ASIA', user.account, chance);
        return userCaller(user, origin, { key, created: start, mfa: true });
    };
    const { caller, isNew } = keeper(user.name, { at: start, begin });
    const script = beginScript(start, chance, {
        caller,
        region: estate.region,
        pace: clicking,
        refused: 0.01,
    });
    if (isNew) {
        const door = script.with({ caller: signInCaller(user, origin), pace: [9_000, 19_000] });
        door.call(checkMfa);
        door.with({ pace: [1_000, 3_000] }).call(consoleLogin(device));
        script.with({ pace: loading }).calls(consoleFrame);
    }
    return script;
}
//# sourceMappingURL=console-users.js.map