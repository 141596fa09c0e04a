import { decoded, impossible, inside, inversesOf, pick } from './inverse-makers.js';
const { call, undoneBy, after } = inversesOf('iam');
/** How managed policies and their versions are taken back. */
export const iamPolicyInverses = {
    CreatePolicy: undoneBy('DeletePolicy', ({ output }) => ({
        PolicyArn: inside(output, 'Policy')['Arn'],
    })),
    DeletePolicy: impossible('The versions of a deleted policy are lost.'),
    CreatePolicyVersion: after((input) => call('GetPolicy', pick(input, 'PolicyArn')), ({ input, output, prior }) => [
        ...(input['SetAsDefault'] === true
            ? [
                call('SetDefaultPolicyVersion', {
                    ...pick(input, 'PolicyArn'),
                    VersionId: inside(prior, 'Policy')['DefaultVersionId'],
                }),
            ]
            : []),
        call('DeletePolicyVersion', {
            ...pick(input, 'PolicyArn'),
            VersionId: inside(output, 'PolicyVersion')['VersionId'],
        }),
    ]),
    DeletePolicyVersion: after((input) => call('GetPolicyVersion', pick(input, 'PolicyArn', 'VersionId')), ({ input, prior }) => [
        // Its number is new: AWS never gives one twice.
        call('CreatePolicyVersion', {
            ...pick(input, 'PolicyArn'),
            PolicyDocument: decoded(inside(prior, 'PolicyVersion')['Document']),
            SetAsDefault: false,
        }),
    ]),
    SetDefaultPolicyVersion: after((input) => call('GetPolicy', pick(input, 'PolicyArn')), ({ input, prior }) => [
        call('SetDefaultPolicyVersion', {
            ...pick(input, 'PolicyArn'),
            VersionId: inside(prior, 'Policy')['DefaultVersionId'],
        }),
    ]),
};
//# sourceMappingURL=iam-policy-inverses.js.map