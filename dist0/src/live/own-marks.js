import { listIn } from '../aws/members.js';
const pathed = new Set([
    'CreateUser',
    'CreateRole',
    'CreateGroup',
    'CreatePolicy',
    'CreateInstanceProfile',
]);
const tagged = new Set([
    'CreateUser',
    'CreateRole',
    'CreatePolicy',
    'CreateInstanceProfile',
    'CreateVirtualMFADevice',
    'CreateSAMLProvider',
]);
const taggedAnywhere = new Set(['CreateTrustAnchor', 'CreateProfile']);
/** The input of a call with the marks of its run: whatever it creates carries the run's path and tag, as far as AWS lets it. */
export function withOwnMarks({ service, operation, input }, { run, names, boundaryOf }) {
    if (service === 'rolesanywhere' && taggedAnywhere.has(operation)) {
        return { ...input, tags: [...listIn(input, 'tags'), { key: runTag, value: run }] };
    }
    if (service !== 'iam')
        return input;
    return {
        ...boundary(operation, { input, names, boundaryOf }),
        ...input,
        ...(pathed.has(operation) && input['Path'] === undefined ? { Path: names.path } : {}),
        ...(tagged.has(operation)
            ? { Tags: [...listIn(input, 'Tags'), { Key: runTag, Value: run }] }
            : {}),
    };
}
/** Users and roles get the boundary of their run, unless they are given one. */
function boundary(operation, { input, names, boundaryOf }) {
    const kind = operation === 'CreateUser' ? 'user' : operation === 'CreateRole' ? 'role' : undefined;
    const name = input['UserName'] ?? input['RoleName'];
    if (kind === undefined || typeof name !== 'string' || boundaryOf === undefined)
        return {};
    const own = boundaryOf(`${kind}/${names.fromRun(name)}`);
    return names.toRun({ service: 'iam', operation, input: own });
}
/** The tag that says which run made something. */
export const runTag = 'trailproof-run';
//# sourceMappingURL=own-marks.js.map