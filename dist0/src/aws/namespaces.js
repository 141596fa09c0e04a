import { didYouMean } from '../diagnostic/nearest-name.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
import { ec2Request } from './ec2-request.js';
import { ec2Response } from './ec2-response.js';
import { s3RequestId, uuid } from './ids.js';
import { lambdaEventNames } from './lambda-event-names.js';
import { recordValue } from './record-value.js';
import { s3EventNames } from './s3-event-names.js';
import { s3Host, s3Request } from './s3-request.js';
import { ssmRequest } from './ssm-request.js';
import { isoNanoseconds, isoSeconds, javaDate, javaDateNarrow } from './dates.js';
const none = new Set();
function words(...lines) {
    return new Set(lines.flatMap((line) => line.split(' ')));
}
const regional = (prefix) => (region) => `${prefix}.${region}.amazonaws.com`;
function namespace(name, facts) {
    const signingName = facts.signingName ?? name;
    const defaults = {
        name,
        eventSource: `${signingName}.amazonaws.com`,
        signingName,
        host: regional(signingName),
        eventName: (operation) => operation,
        date: isoSeconds,
        dropped: none,
        masked: none,
        maps: none,
        keptWhenDenied: none,
        readOnly: {},
        answersWhenReading: none,
        deniedCode: 'AccessDenied',
        requestID: uuid,
        userAgent: (userAgent) => userAgent,
        request: ({ input }, service) => recordValue(input, service),
        response: ({ output }, service) => recordValue(output, service),
    };
    return [name, { ...defaults, ...facts }];
}
/** Members of IAM that the SDK calls sensitive, and the two codes that AWS leaves out although it does not. */
const iamSecrets = words('Password OldPassword NewPassword SecretAccessKey PrivateKey AddPrivateKey Base32StringSeed QRCodePNG', 'ServicePassword ServiceCredentialSecret AuthenticationCode1 AuthenticationCode2');
const stsSecrets = words('SecretAccessKey SAMLAssertion WebIdentityToken TokenCode TradeInToken', 'TrustedIdentityPropagationContext');
const assumeRoleCalls = words('AssumeRole AssumeRoleWithSAML AssumeRoleWithWebIdentity AssumeRoot');
const byName = new Map([
    namespace('iam', {
        eventVersion: '1.11',
        homeRegion: 'us-east-1',
        host: () => 'iam.amazonaws.com',
        date: javaDateNarrow,
        dropped: iamSecrets,
        maps: words('ReplacementValues Properties SummaryMap Certifications EvalDecisionDetails'),
    }),
    namespace('sts', {
        // The one service that still writes 1.08 in every sample, empty objects included.
        eventVersion: '1.08',
        date: javaDate,
        dropped: stsSecrets,
        keptWhenDenied: new Set(['GetSessionToken']),
        readOnly: {
            AssumeRole: true,
            AssumeRoleWithSAML: true,
            AssumeRoleWithWebIdentity: true,
            GetFederationToken: false,
            GetSessionToken: false,
        },
        answersWhenReading: assumeRoleCalls,
    }),
    namespace('rolesanywhere', {
        eventVersion: '1.10',
        date: isoNanoseconds,
        masked: new Set(['tags']),
    }),
    namespace('signin', {
        eventVersion: '1.08',
        host: (region) => region === 'us-east-1' ? 'signin.aws.amazon.com' : `${region}.signin.aws.amazon.com`,
        readOnly: { GetSigninToken: false },
    }),
    namespace('ec2', {
        eventVersion: '1.11',
        keptWhenDenied: 'all',
        deniedCode: 'Client.UnauthorizedOperation',
        request: ec2Request,
        response: ec2Response,
    }),
    namespace('s3', {
        eventVersion: '1.11',
        host: s3Host,
        keptWhenDenied: 'all',
        requestID: s3RequestId,
        // S3 alone puts the user agent in brackets.
        userAgent: (userAgent) => `[${userAgent}]`,
        request: s3Request,
        eventName: (operation) => s3EventNames[operation] ?? operation,
        // What S3 answers is in headers and bodies; an upload alone logs some of it.
        response: () => null,
    }),
    namespace('cloudtrail', {
        eventVersion: '1.11',
        date: javaDate,
        maps: words('ViewProperties QueryResultRows Dimensions QueryParameterValues'),
    }),
    namespace('lambda', {
        eventVersion: '1.11',
        eventName: (operation) => lambdaEventNames[operation] ?? `${operation}20150331`,
        dropped: words('ZipFile Variables Payload InvokeArgs ErrorMessage Message'),
        maps: new Set(['Tags', 'AdditionalVersionWeights', 'Endpoints']),
    }),
    namespace('rds', {
        eventVersion: '1.11',
        date: javaDate,
        masked: new Set(['MasterUserPassword', 'TdeCredentialPassword', 'PreSignedUrl']),
    }),
    namespace('dynamodb', { eventVersion: '1.11', apiVersion: '2012-08-10', date: javaDate }),
    namespace('kms', {
        eventVersion: '1.11',
        date: javaDate,
        dropped: new Set(['Plaintext', 'PrivateKeyPlaintext', 'Message', 'CiphertextBlob']),
        maps: words('EncryptionContext EncryptionContextEquals EncryptionContextSubset', 'SourceEncryptionContext DestinationEncryptionContext'),
        // The first three in thousands of records; the others from the developer guide's samples.
        readOnly: {
            Encrypt: true,
            Decrypt: true,
            GenerateDataKey: true,
            GenerateDataKeyWithoutPlaintext: true,
            GenerateRandom: true,
            ReEncrypt: true,
        },
    }),
    namespace('secretsmanager', {
        eventVersion: '1.11',
        date: javaDate,
        dropped: new Set(['SecretString', 'SecretBinary', 'RotationToken']),
        readOnly: { BatchGetSecretValue: true },
    }),
    namespace('ssm', {
        eventVersion: '1.11',
        date: javaDate,
        masked: new Set(['Parameters']),
        maps: new Set(['Parameters']),
        request: ssmRequest,
    }),
    namespace('cloudfront', {
        eventVersion: '1.09',
        homeRegion: 'us-east-1',
        host: () => 'cloudfront.amazonaws.com',
        eventName: (operation) => `${operation}2020_05_31`,
    }),
    namespace('elasticloadbalancing', { eventVersion: '1.09', apiVersion: '2012-06-01' }),
    namespace('elasticloadbalancingv2', {
        eventVersion: '1.09',
        apiVersion: '2015-12-01',
        maps: words('AuthenticationRequestExtraParams'),
        signingName: 'elasticloadbalancing',
    }),
    namespace('ses', {
        eventVersion: '1.11',
        host: regional('email'),
        readOnly: { SendEmail: true },
    }),
    namespace('organizations', {
        eventVersion: '1.09',
        homeRegion: 'us-east-1',
        host: () => 'organizations.us-east-1.amazonaws.com',
        date: javaDate,
        dropped: words('Email AccountName'),
    }),
]);
/** The namespaces that are known, as commands and calls name them. */
export const namespaceNames = new Set(byName.keys());
/** How a service appears in CloudTrail.
 * @example namespaceOf('lambda').eventName('ListFunctions') // 'ListFunctions20150331'
 * @throws TrailproofError NAMESPACE_UNKNOWN */
export function namespaceOf(name) {
    const known = byName.get(name);
    if (known !== undefined)
        return known;
    throw new TrailproofError('NAMESPACE_UNKNOWN', `"${name}" is no AWS service that is known here.`, {
        hint: didYouMean(name, byName.keys()) ?? `Known: ${[...byName.keys()].join(', ')}.`,
    });
}
const readingVerb = /^(?:Get|List|Describe|Lookup|Head|Search|Simulate|Decode)/;
/** CloudTrail's readOnly: the verb decides (33,000 real records), a few operations differ. */
export function isReadOnly(service, operation) {
    return service.readOnly[operation] ?? (service.name !== 'signin' && readingVerb.test(operation));
}
//# sourceMappingURL=namespaces.js.map