// Statuses of codes that no model of the SDK has: what every service answers for credentials and permissions.
const statuses = {
    AccessDenied: 403,
    AccessDeniedException: 403,
    'Client.UnauthorizedOperation': 403,
    AuthFailure: 401,
    InvalidClientTokenId: 403,
    UnrecognizedClientException: 400,
    InvalidAccessKeyId: 403,
    SignatureDoesNotMatch: 403,
    InvalidSignatureException: 400,
    ExpiredToken: 403,
    ExpiredTokenException: 400,
    DryRunOperation: 412,
    NoSuchBucketPolicy: 404,
    NoSuchCORSConfiguration: 404,
    NoSuchLifecycleConfiguration: 404,
    NoSuchPublicAccessBlockConfiguration: 404,
    NoSuchTagSet: 404,
    NoSuchWebsiteConfiguration: 404,
    ObjectLockConfigurationNotFoundError: 404,
    OwnershipControlsNotFoundError: 404,
    ReplicationConfigurationNotFoundError: 404,
    ServerSideEncryptionConfigurationNotFoundError: 404,
    BucketNotEmpty: 409,
};
/** An error of the simulator, named as CloudTrail names it, as it goes over the wire.
 * @example wireError({ code: 'NoSuchEntityException', message }, iam).code // 'NoSuchEntity' */
export function wireError({ code, message }, service) {
    const { errors } = service.model;
    // CloudTrail ends names with Exception that CloudFront's API does not.
    const known = errors.get(code) ?? errors.get(code.replace(/Exception$/, ''));
    if (known !== undefined)
        return { ...known, ...inProtocol(known, service), message };
    // CloudTrail puts EC2's "Client." before codes that the API does not have it on.
    const bare = service.namespace === 'ec2' ? code.replace(/^Client\./, '') : code;
    const status = statuses[code] ?? statuses[bare] ?? 400;
    return { name: code, ...inProtocol({ name: code, code: bare, status }, service), message };
}
/** Code and status as the services of a protocol say them. */
function inProtocol({ name, code, status }, { protocol }) {
    switch (protocol) {
        // Models give codes and statuses of the query protocol to services that have left it: these say the shape's name,
        // and 400 to whatever is the client's fault.
        case 'json':
            return { code: jsonCodes[name] ?? name, status: status < 500 ? 400 : status };
        case 'rest-json':
            return { code: jsonCodes[name] ?? name, status };
        case 'query':
            return { code: queryCodes[code] ?? code, status };
        case 'ec2-query':
        case 'rest-xml':
            return { code, status };
        default:
            return protocol;
    }
}
// CloudTrail shortens the first.
const jsonCodes = { AccessDenied: 'AccessDeniedException' };
const queryCodes = { ValidationException: 'ValidationError' };
//# sourceMappingURL=wire-error.js.map