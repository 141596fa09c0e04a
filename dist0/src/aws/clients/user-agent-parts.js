/** TLS as every current client negotiates it with AWS. */
export const modernTls = {
    version: 'TLSv1.3',
    cipherSuite: 'TLS_AES_128_GCM_SHA256',
};
/** The command that aws-cli names an operation by: `ListMFADevices` becomes `list-mfa-devices`, as botocore converts names. */
export function cliCommandOf(operation) {
    return operation
        .replace(/(.)([A-Z][a-z]+)/g, '$1-$2')
        .replace(/([a-z0-9])([A-Z])/g, '$1-$2')
        .toLowerCase();
}
const cliServices = {
    s3: 's3api',
    elasticloadbalancing: 'elb',
    elasticloadbalancingv2: 'elbv2',
};
/** The service as aws-cli names it on its command line. */
export function cliServiceOf(service) {
    return cliServices[service] ?? service;
}
/** A client whose user agent does not depend on the call. */
export function fixedClient(name, userAgent, fromConsole = false) {
    return { name, userAgent: () => userAgent, fromConsole, tls: modernTls };
}
//# sourceMappingURL=user-agent-parts.js.map