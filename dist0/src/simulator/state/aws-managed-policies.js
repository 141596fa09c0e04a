import { entityId } from '../../aws/ids.js';
import { chanceOf } from '../../time/chance.js';
import { parsePolicy } from '../policy/parse-policy.js';
import { awsManagedDocuments } from './aws-managed-documents.js';
// AWS's policies are older than any scenario.
const created = Date.UTC(2015, 1, 6, 18, 39, 46);
/** AWS-managed policies by ARN; their ids do not come from an account, so they are derived from the name alone. */
export const awsManagedPolicies = new Map(Object.entries(awsManagedDocuments).map(([pathAndName, document]) => {
    const policy = managedPolicy(pathAndName, document);
    return [policy.arn, policy];
}));
/** The ARN of an AWS-managed policy by its name without path, undefined when it is not one of those modelled. */
export function awsManagedPolicyArn(name) {
    return arnsByName.get(name);
}
const arnsByName = new Map([...awsManagedPolicies.values()].map((policy) => [policy.name, policy.arn]));
/** True for a policy that only the role of a service holds. */
export function isServiceLinkedRolePolicy({ arn }) {
    return arn.startsWith('arn:aws:iam::aws:policy/aws-service-role/');
}
/** Names without path of the AWS-managed policies that are modelled. */
export const awsManagedPolicyNames = [...arnsByName.keys()];
function managedPolicy(pathAndName, document) {
    const slash = pathAndName.lastIndexOf('/');
    const name = pathAndName.slice(slash + 1);
    return {
        name,
        path: slash === -1 ? '/' : `/${pathAndName.slice(0, slash + 1)}`,
        id: entityId('ANPA', '000000000000', chanceOf('aws-managed-policy', name)),
        arn: `arn:aws:iam::aws:policy/${pathAndName}`,
        created,
        updated: created,
        description: undefined,
        versions: new Map([['v1', onlyVersion(document)]]),
        tags: new Map(),
        defaultVersion: 'v1',
        lastVersion: 1,
    };
}
/** Read when somebody asks for it: a run uses few of them, and reading all takes longer than many a scenario. */
function onlyVersion(document) {
    let read;
    return {
        id: 'v1',
        created,
        get policy() {
            return (read ??= parsePolicy(JSON.stringify(document), { kind: 'managed' }));
        },
    };
}
//# sourceMappingURL=aws-managed-policies.js.map