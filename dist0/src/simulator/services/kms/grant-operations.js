import { base64Text, hexDigits } from '../../../aws/ids.js';
import { AwsFailure } from '../../aws-failure.js';
import { objectOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { describeCaller } from '../../user-identity.js';
import { serviceCalls } from '../service-call.js';
import { policyWithGrants } from './grants.js';
import { encryptionContextOf, keyCall, keyPage } from './key-call.js';
import { standingKey, keyNamed } from './keys.js';
/** KMS's calls on grants. */
export const grantOperations = serviceCalls('kms', [
    keyCall('CreateGrant', {
        keys: grantKeys,
        run: createGrant,
        // The token is a credential in its own right and is not logged.
        record: ({ input, output, context }) => {
            const grantId = output?.['GrantId'];
            if (typeof grantId !== 'string')
                return {};
            return { responseElements: { grantId, keyId: keyNamed(input, context).arn } };
        },
    }),
    keyCall('ListGrants', {
        run: (input, context) => {
            const key = keyNamed(input, context);
            const id = textOf(input, 'GrantId');
            const grantee = textOf(input, 'GranteePrincipal');
            const grants = [...key.grants.values()].filter((grant) => (id === undefined || grant.id === id) &&
                (grantee === undefined || grant.grantee === grantee));
            return keyPage(input, {
                member: 'Grants',
                entries: grants.map((grant) => viewOf(key, grant)),
                most: 50,
            });
        },
    }),
    keyCall('RevokeGrant', {
        run: (input, context) => {
            const key = keyNamed(input, context);
            const id = requiredText(input, 'GrantId');
            if (!key.grants.delete(id)) {
                throw new AwsFailure('NotFoundException', `Grant ID ${id} not found`);
            }
            key.effective = policyWithGrants(key, context);
            return {};
        },
    }),
]);
function createGrant(input, context) {
    const key = standingKey(input, context);
    const constraints = objectOf(input, 'Constraints');
    const grant = {
        id: hexDigits(64, context.chance),
        name: textOf(input, 'Name'),
        grantee: textOf(input, 'GranteePrincipal') ?? requiredText(input, 'GranteeServicePrincipal'),
        retiring: textOf(input, 'RetiringPrincipal'),
        operations: textsOf(input, 'Operations'),
        context: {
            ...encryptionContextOf(constraints ?? {}, 'EncryptionContextSubset'),
            ...encryptionContextOf(constraints ?? {}, 'EncryptionContextEquals'),
        },
        constraints,
        created: context.call.at,
        issuer: describeCaller(context.principal, context.cloud).arn ?? '',
    };
    key.grants.set(grant.id, grant);
    try {
        key.effective = policyWithGrants(key, context);
    }
    catch (error) {
        // A grantee that is not there leaves the key as it was.
        key.grants.delete(grant.id);
        throw error;
    }
    return { GrantId: grant.id, GrantToken: base64Text(180, context.chance) };
}
function grantKeys(input) {
    const grantee = textOf(input, 'GranteePrincipal');
    const retiring = textOf(input, 'RetiringPrincipal');
    return {
        'kms:grantoperations': textsOf(input, 'Operations'),
        'kms:grantisforawsresource': 'false',
        ...(grantee === undefined ? {} : { 'kms:granteeprincipal': grantee }),
        ...(retiring === undefined ? {} : { 'kms:retiringprincipal': retiring }),
    };
}
function viewOf({ arn }, grant) {
    const { name, retiring, constraints } = grant;
    return {
        KeyId: arn,
        GrantId: grant.id,
        ...(name === undefined ? {} : { Name: name }),
        CreationDate: new Date(grant.created),
        GranteePrincipal: grant.grantee,
        ...(retiring === undefined ? {} : { RetiringPrincipal: retiring }),
        IssuingAccount: grant.issuer,
        Operations: grant.operations,
        ...(constraints === undefined ? {} : { Constraints: constraints }),
    };
}
//# sourceMappingURL=grant-operations.js.map