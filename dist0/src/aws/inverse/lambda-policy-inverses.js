import { isMembers } from '../members.js';
import { entriesOf, impossible, inside, inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('lambda');
const statement = ['FunctionName', 'StatementId', 'Qualifier'];
const layerStatement = ['LayerName', 'VersionNumber', 'StatementId'];
/** How Lambda's calls on policies and layers are taken back. */
export const lambdaPolicyInverses = {
    AddPermission: undoneBy('RemovePermission', ({ input }) => pick(input, ...statement)),
    RemovePermission: after((input) => call('GetPolicy', pick(input, 'FunctionName', 'Qualifier')), ({ input, prior }) => statementsIn(prior, input['StatementId']).map((before) => call('AddPermission', { ...pick(input, ...statement), ...permissionOf(before) }))),
    PublishLayerVersion: undoneBy('DeleteLayerVersion', ({ input, output }) => ({
        ...pick(input, 'LayerName'),
        VersionNumber: output['Version'],
    })),
    DeleteLayerVersion: impossible('The content of a deleted layer version is lost.'),
    AddLayerVersionPermission: undoneBy('RemoveLayerVersionPermission', ({ input }) => pick(input, ...layerStatement)),
    RemoveLayerVersionPermission: after((input) => call('GetLayerVersionPolicy', pick(input, 'LayerName', 'VersionNumber')), ({ input, prior }) => statementsIn(prior, input['StatementId']).map((before) => call('AddLayerVersionPermission', {
        ...pick(input, ...layerStatement),
        ...layerPermissionOf(before),
    }))),
};
/** The statement of an id in the policy that Lambda answered as a text. */
function statementsIn(prior, id) {
    const text = prior?.['Policy'];
    const policy = typeof text === 'string' ? JSON.parse(text) : undefined;
    return entriesOf(isMembers(policy) ? policy : undefined, 'Statement').filter((one) => one['Sid'] === id);
}
function principalOf({ Principal: principal }) {
    return isMembers(principal) ? (principal['AWS'] ?? principal['Service']) : principal;
}
/** A statement as AddPermission takes it. */
function permissionOf(before) {
    const conditions = inside(before, 'Condition');
    const equal = inside(conditions, 'StringEquals');
    const found = {
        SourceArn: inside(conditions, 'ArnLike')['AWS:SourceArn'],
        SourceAccount: equal['AWS:SourceAccount'],
        PrincipalOrgID: equal['aws:PrincipalOrgID'],
        EventSourceToken: equal['lambda:EventSourceToken'],
        FunctionUrlAuthType: equal['lambda:FunctionUrlAuthType'],
    };
    return {
        ...pick(before, 'Action'),
        Principal: principalOf(before),
        ...pick(found, ...Object.keys(found)),
    };
}
/** A layer takes an account's number, where its policy holds the ARN of the account. */
function layerPermissionOf(before) {
    const principal = principalOf(before);
    const account = typeof principal === 'string' ? /^arn:aws:iam::(\d{12}):root$/.exec(principal)?.[1] : undefined;
    const equal = inside(inside(before, 'Condition'), 'StringEquals');
    return {
        ...pick(before, 'Action'),
        Principal: account ?? principal,
        ...pick({ OrganizationId: equal['aws:PrincipalOrgID'] }, 'OrganizationId'),
    };
}
//# sourceMappingURL=lambda-policy-inverses.js.map