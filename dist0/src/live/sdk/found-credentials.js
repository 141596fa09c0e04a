/** What the SDK's own chain of providers finds, asked again where the credentials run out.
 * @returns a function that throws the SDK's error where there are none */
export function foundCredentials() {
    const client = import('@aws-sdk/client-sts').then(({ STSClient }) => new STSClient({ region: 'us-east-1' }));
    return async () => {
        const { accessKeyId, secretAccessKey, sessionToken } = await (await client).config.credentials();
        return {
            AccessKeyId: accessKeyId,
            SecretAccessKey: secretAccessKey,
            SessionToken: sessionToken,
        };
    };
}
//# sourceMappingURL=found-credentials.js.map