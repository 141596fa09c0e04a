import { iamArn } from '../../aws/arn.js';
import { iamInventory, iamPages, policyReads, roleReads, userReads } from '../actions/iam-reads.js';
import { createDevice, deleteDevice, onGroup, onRole, onUser, updateTrust, } from '../actions/iam-writes.js';
import { lookUpEvents } from '../actions/operations.js';
import { inProportion } from '../in-proportion.js';
import { loading } from '../script.js';
import { contractorsOf } from './contractors.js';
import { projectGroupsOf } from './project-groups.js';
import { spareKeys } from './spare-keys.js';
/** The work of administrators on one company: mostly they look, and what they change hangs together. */
export function administration(estate) {
    const contractors = contractorsOf(estate);
    const projectGroups = projectGroupsOf(estate);
    const keys = spareKeys();
    const works = inProportion([
        [800, (script, chance) => lookAtUser(script, someUser(estate, chance))],
        [240, (script, chance) => look(script, roleReads(chance.pick(estate.apps).role.name))],
        [200, (script, chance) => look(script, policyReads(chance.pick(estate.policies)))],
        [160, (script) => look(script, iamInventory.slice(0, 2))],
        [160, (script, chance) => script.call(lookUpEvents(someUser(estate, chance).name))],
        [25, (script, chance) => change(script, contractors.welcome(chance))],
        [20, (script) => change(script, contractors.sayGoodbye())],
        [6, (script, chance) => replacePhone(script, someUser(estate, chance))],
        [10, (script, chance) => change(script, keys(chance.pick(estate.machines), { chance }))],
        [20, (script, chance) => change(script, projectGroups(chance))],
        [12, (script, chance) => resetPassword(script, chance.pick(estate.consoleUsers).user)],
        [60, (script, chance) => tendRole(script, { estate, chance })],
        [2, lendAllRights],
    ]);
    return (script, chance) => chance.pick(works)(script, chance);
}
const someUser = ({ commandLineUsers, consoleUsers }, chance) => chance.pick([...commandLineUsers, ...consoleUsers]).user;
const look = (script, actions) => {
    script.with({ pace: loading }).calls([...iamPages.slice(0, 5), ...actions]);
};
const lookAtUser = (script, user) => look(script, userReads(user.name));
/** What is on the page comes first, then the clicks. */
const change = (script, actions) => {
    look(script, []);
    script.with({ refused: 0 }).calls(actions);
};
/** The old device goes, the new one is enrolled in the same hour. */
function replacePhone(script, user) {
    const { name, account } = user;
    const serialNumber = iamArn(account, 'mfa', name);
    lookAtUser(script, user);
    const sure = script.with({ refused: 0 });
    sure.call(onUser('DeactivateMFADevice', name, { serialNumber }));
    sure.call(deleteDevice(serialNumber));
    script.pause([60_000, 1_200_000]);
    sure.call(createDevice(name, serialNumber));
    sure.call(onUser('EnableMFADevice', name, { serialNumber }));
}
function resetPassword(script, user) {
    lookAtUser(script, user);
    script.call(onUser('UpdateLoginProfile', user.name, { passwordResetRequired: true }));
}
function tendRole(script, { estate, chance }) {
    const { role } = chance.pick(estate.apps);
    look(script, roleReads(role.name));
    const which = chance.below(4);
    if (which === 0)
        return script.call(updateTrust(role.name, 'lambda.amazonaws.com'));
    const own = chance.pick(estate.policies);
    const policyArn = which === 1 ? own : iamArn('aws', 'policy', 'CloudWatchReadOnlyAccess');
    script.call(onRole('AttachRolePolicy', role.name, { policyArn }));
}
/** Once in a long while the operations people get all rights for an hour or two. */
function lendAllRights(script) {
    const policyArn = iamArn('aws', 'policy', 'AdministratorAccess');
    const sure = script.with({ refused: 0 });
    sure.call(onGroup('AttachGroupPolicy', 'operations', { policyArn }));
    script.pause([3_600_000, 7_200_000]);
    sure.call(onGroup('DetachGroupPolicy', 'operations', { policyArn }));
}
//# sourceMappingURL=administration.js.map