import { accessKeyId } from '../../aws/ids.js';
import { hash32 } from '../../time/chance.js';
import { days, hours, minutes } from '../../time/duration.js';
import { functionReads, listFunctions } from '../actions/deployment.js';
import { describeInstances, inventory } from '../actions/ec2-reads.js';
import { myKeys, myself } from '../actions/iam-reads.js';
import { databaseReads, getParameter, logReads, startSession } from '../actions/operations.js';
import { getObject, listBuckets, objectKey, putObject } from '../actions/storage.js';
import { sessionWithMfa, whoAmI } from '../actions/sts.js';
import { userCaller } from '../caller.js';
import { officeHours } from '../rhythm.js';
import { beginScript, running, typing } from '../script.js';
import { sessionKeeper } from '../session-keeper.js';
import { spareKeys } from './spare-keys.js';
/** IAM users with a key on their machine: aws-cli and boto3, some behind a session with MFA. */
export function commandLineUsers(estate) {
    const keeper = sessionKeeper(hours(12));
    const keys = spareKeys();
    return {
        name: 'command line users',
        share: 3.5,
        rhythm: { day: officeHours, weekend: 0.08, ahead: 1 },
        act: (start, chance) => {
            const person = chance.pick(estate.commandLineUsers);
            const origin = originOf(person, start);
            const direct = userCaller(person.user, origin);
            const script = beginScript(start, chance, {
                caller: direct,
                region: estate.region,
                pace: typing,
                refused: 0.02,
            });
            if (!worksWithMfa(person)) {
                work(script, { estate, person, keys, chance });
                return script.steps;
            }
            const key = accessKeyId('ASIA', estate.account, chance);
            const session = { key, created: start, mfa: true };
            const begin = () => userCaller(person.user, origin, session);
            const { caller, isNew } = keeper(person.user.name, { at: start, begin });
            if (isNew)
                script.with({ refused: 0 }).call(sessionWithMfa(person.device, session, hours(12)));
            work(script.with({ caller: { ...caller, ...origin } }), { estate, person, keys, chance });
            return script.steps;
        },
    };
}
const worksWithMfa = ({ user }) => hash32(user.name) % 3 === 0;
/** On one day in twenty somebody comes to the office late, from a train: the address changes, the credentials stay. */
function originOf({ user, address, elsewhere, commandLine: client }, at) {
    const hash = hash32(`${user.name} ${Math.floor(at / days(1))}`);
    const arrives = hours(8) + minutes(hash % 180);
    const isOut = hash % 20 === 0 && at % days(1) < arrives;
    return { address: isOut ? elsewhere : address, client };
}
/** How often a task is done is how often it stands here. */
const tasks = [
    () => [whoAmI],
    () => [whoAmI, describeInstances()],
    () => [describeInstances(), describeInstances()],
    () => [listFunctions],
    ({ apps }, chance) => functionReads(chance.pick(apps)).slice(0, 2),
    ({ apps }, chance) => logReads(chance.pick(apps)),
    ({ apps }, chance) => logReads(chance.pick(apps)),
    ({ apps, account }, chance) => {
        const { bucket } = chance.pick(apps);
        return [listBuckets, getObject({ bucket, key: objectKey('export', chance), account })];
    },
    ({ apps, account }, chance) => {
        const { bucket } = chance.pick(apps);
        return [putObject({ bucket, key: objectKey('import', chance), account })];
    },
    ({ apps, account }, chance) => [getParameter(chance.pick(apps), account)],
    ({ instances }, chance) => {
        const { id } = chance.pick(instances);
        return [describeInstances([id]), startSession(id, 'operator')];
    },
    () => databaseReads.slice(0, 2),
    () => [myself, myKeys],
];
function work(script, at) {
    const { estate, person, keys, chance } = at;
    for (let left = 1 + chance.below(4); left > 0; left -= 1) {
        script.calls(chance.pick(tasks)(estate, chance));
    }
    const rare = chance.below(1_500);
    if (rare < 5)
        script.with({ pace: running }).calls(inventory);
    if (rare === 5)
        script.with({ refused: 0 }).calls(keys(person.user, { chance, own: true }));
}
//# sourceMappingURL=command-line-users.js.map