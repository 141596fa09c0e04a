import { alphanumerics, uuid } from '../../../aws/ids.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { wholeSecond } from '../../../time/whole-second.js';
import { AwsFailure } from '../../aws-failure.js';
import { invalid, numberOf, requiredText, textOf, textsOf } from '../../read-input.js';
import { describeCaller } from '../../user-identity.js';
import { outboundFederationOf } from '../iam/outbound-federation.js';
import { durationOf } from './durations.js';
import { sessionTags } from './session-policies.js';
import { stsDenied, stsOperation } from './sts-operation.js';
const most = { audiences: 10, seconds: 3_600 };
/** Bytes of a signature (RFC 7518, sections 3.3 and 3.4): an RSA key of 2,048 bits, two numbers of 384 bits. */
const signatureBytes = { RS256: 256, ES384: 96 };
const permission = (input) => {
    const asked = numberOf(input, 'DurationSeconds');
    return {
        action: 'sts:GetWebIdentityToken',
        resource: '*',
        keys: {
            'sts:identitytokenaudience': textsOf(input, 'Audience'),
            'sts:signingalgorithm': requiredText(input, 'SigningAlgorithm'),
            ...(asked === undefined ? {} : { 'sts:durationseconds': String(asked) }),
        },
    };
};
function audiencesOf(input) {
    const audiences = textsOf(input, 'Audience');
    const at = "Value at 'audience'";
    if (audiences.length === 0) {
        throw invalid(at, 'Member must have length greater than or equal to 1');
    }
    if (audiences.length > most.audiences) {
        throw invalid(at, `Member must have length less than or equal to ${most.audiences}`);
    }
    return audiences;
}
function signatureLength(algorithm) {
    const bytes = Object.hasOwn(signatureBytes, algorithm) ? signatureBytes[algorithm] : undefined;
    if (bytes === undefined) {
        throw invalid(`Value '${algorithm}' at 'signingAlgorithm'`, 'Member must satisfy enum value set: [RS256, ES384]');
    }
    return Math.ceil((bytes * 4) / 3);
}
/** Tokens for the human behind a session need what identity providers say of them.
 * @throws TrailproofError CALL_NOT_MODELLED */
function refuseOriginIdentity(input) {
    for (const name of ['SubjectMode', 'Scope']) {
        const value = textOf(input, name);
        if (value === undefined || value === 'AWSIdentity')
            continue;
        throw new TrailproofError('CALL_NOT_MODELLED', `sts:GetWebIdentityToken with ${name} is not modelled.`, { hint: `Leave ${name} out: the token then names the caller.` });
    }
}
/** The issuer of the account's tokens. The text is from memory.
 * @throws AwsFailure OutboundWebIdentityFederationDisabledException */
function issuerOf({ account }) {
    const { issuer, enabled } = outboundFederationOf(account);
    if (enabled && issuer !== undefined)
        return issuer;
    throw new AwsFailure('OutboundWebIdentityFederationDisabledException', 'Outbound web identity federation is not enabled for this account.');
}
/** Claims as the IAM user guide lists them ("Understanding token claims"). */
function claimsOf(input, context, validity) {
    const { account, call, chance, cloud, principal } = context;
    const audiences = audiencesOf(input);
    const tags = sessionTags(input);
    return {
        iss: issuerOf(context),
        aud: audiences.length === 1 ? audiences[0] : audiences,
        sub: describeCaller(principal, cloud).arn,
        iat: Math.floor(validity.from / 1000),
        exp: Math.floor(validity.to / 1000),
        jti: uuid(chance),
        'https://sts.amazonaws.com/': {
            aws_account: account.number,
            source_region: call.region,
            ...(tags === undefined ? {} : { request_tags: tags }),
        },
    };
}
const part = (value) => Buffer.from(JSON.stringify(value)).toString('base64url');
/** Gives a token of the caller's identity for services outside AWS. Its signature is made up: nobody can verify it. */
export const getWebIdentityToken = stsOperation('GetWebIdentityToken', {
    permission,
    run: (input, context) => {
        const { call, chance, principal } = context;
        if (principal.kind !== 'user' && principal.kind !== 'role') {
            throw stsDenied(context, permission(input));
        }
        refuseOriginIdentity(input);
        const algorithm = requiredText(input, 'SigningAlgorithm');
        const length = signatureLength(algorithm);
        const lasts = durationOf(input, { least: 60, most: most.seconds, otherwise: 300 });
        const from = wholeSecond(call.at);
        const claims = claimsOf(input, context, { from, to: from + lasts });
        const header = { alg: algorithm, kid: uuid(chance), typ: 'JWT' };
        return {
            WebIdentityToken: `${part(header)}.${part(claims)}.${alphanumerics(length, chance)}`,
            Expiration: new Date(from + lasts),
        };
    },
});
//# sourceMappingURL=get-web-identity-token.js.map