/** One try a call: who calls decides whether there is another, and counts each. */
const oneTry = { maxAttempts: 1 };
/** The configuration of a client in the SDK's spelling. */
export function sdkConfig(config) {
    const { region, endpoint, credentials, appId, profile } = config;
    return {
        region,
        ...oneTry,
        // Of S3 alone: a bucket's region is where S3 says that it is.
        followRegionRedirects: true,
        ...(profile === undefined ? {} : { profile }),
        ...(appId === undefined ? {} : { userAgentAppId: appId }),
        ...(endpoint === undefined ? {} : { endpoint, forcePathStyle: true }),
        ...(credentials === undefined ? {} : { credentials: inSdkSpelling(credentials) }),
    };
}
function inSdkSpelling({ AccessKeyId, SecretAccessKey, SessionToken }) {
    return {
        accessKeyId: AccessKeyId ?? '',
        secretAccessKey: SecretAccessKey ?? '',
        ...(SessionToken === undefined ? {} : { sessionToken: SessionToken }),
    };
}
//# sourceMappingURL=sdk-client.js.map