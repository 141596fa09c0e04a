import { cloudShell } from '../../aws/clients/aws-cli.js';
import { accessKeyId } from '../../aws/ids.js';
import { addressIn } from '../../atlas/atlas.js';
import { hours } from '../../time/duration.js';
import { describeInstances } from '../actions/ec2-reads.js';
import { openShell } from '../actions/operations.js';
import { federatedLogin } from '../actions/sign-in.js';
import { whoAmI } from '../actions/sts.js';
import { roleCaller } from '../caller.js';
import { officeHours } from '../rhythm.js';
import { beginScript, clicking, typing } from '../script.js';
import { sessionKeeper } from '../session-keeper.js';
import { browse } from './console-pages.js';
/** Developers in Frankfurt and at home, in the console. */
export const developers = (estate) => inConsole(estate, estate.developers, { name: 'developers', share: 6.5, ahead: 1 });
/** The team in Bengaluru, whose day begins when Frankfurt sleeps. */
export const remoteDevelopers = (estate) => inConsole(estate, estate.remoteDevelopers, { name: 'remote developers', share: 3, ahead: 5.5 });
function inConsole(estate, people, team) {
    const { name, share, ahead } = team;
    const keeper = sessionKeeper(hours(8));
    return {
        name,
        share,
        rhythm: { day: officeHours, weekend: 0.06, ahead },
        act: (start, chance) => {
            const developer = chance.pick(people);
            const { caller, isNew } = keeper(developer.name, {
                at: start,
                begin: () => signedIn(developer, { start, chance }),
            });
            const script = beginScript(start, chance, {
                caller,
                region: estate.region,
                pace: clicking,
                refused: 0.015,
            });
            if (isNew)
                script.with({ refused: 0 }).call(federatedLogin);
            if (chance.below(20) === 0)
                inShell(script, caller);
            else
                browse(script, { estate, chance });
            return script.steps;
        },
    };
}
function signedIn(developer, { start, chance }) {
    const { role, name, address, browser: client } = developer;
    const key = accessKeyId('ASIA', role.account, chance);
    return roleCaller(role, { name, key, created: start, mfa: false }, { address, client });
}
const shellOrigin = { address: addressIn('amazon-eu-central-1', 3), client: cloudShell() };
/** CloudShell: the command line in the browser, with the session's own credentials. */
function inShell(script, caller) {
    script.call(openShell);
    const shell = script.with({ caller: { ...caller, ...shellOrigin }, pace: typing });
    shell.call(whoAmI);
    shell.call(describeInstances());
}
//# sourceMappingURL=developers.js.map