import { createGroup, onGroup } from '../actions/iam-writes.js';
/** Calls about the groups of projects: one comes with its policy, or the oldest goes. */
export function projectGroupsOf(estate) {
    const groups = [];
    return (chance) => {
        const name = `project-${chance.pick(estate.apps).name}`;
        const oldest = groups[0];
        if (oldest !== undefined && (groups.length > 2 || groups.some((one) => one.name === name))) {
            groups.shift();
            return [
                onGroup('DetachGroupPolicy', oldest.name, { policyArn: oldest.policyArn }),
                onGroup('DeleteGroup', oldest.name),
            ];
        }
        const policyArn = chance.pick(estate.policies);
        groups.push({ name, policyArn });
        return [createGroup(name), onGroup('AttachGroupPolicy', name, { policyArn })];
    };
}
//# sourceMappingURL=project-groups.js.map