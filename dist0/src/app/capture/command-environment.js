/** The environment of a command under capture: nothing of it leads to a real account. Whatever is named `AWS_…` is left
 * out, and so are the places where tools keep settings; a proxy is not asked for this machine. */
export function commandEnvironment(inherited, { url, credentials, home, configFile }) {
    const kept = Object.entries(inherited).filter((entry) => entry[1] !== undefined && !isDropped(entry[0]));
    const noProxy = [inherited['no_proxy'] ?? inherited['NO_PROXY'], '127.0.0.1', 'localhost'];
    const unproxied = noProxy.filter((part) => part !== undefined && part !== '').join(',');
    return {
        ...Object.fromEntries(kept),
        HOME: home,
        USERPROFILE: home,
        NO_PROXY: unproxied,
        no_proxy: unproxied,
        AWS_ENDPOINT_URL: url,
        AWS_ACCESS_KEY_ID: credentials.AccessKeyId ?? '',
        AWS_SECRET_ACCESS_KEY: credentials.SecretAccessKey ?? '',
        AWS_REGION: 'us-east-1',
        // botocore reads this one.
        AWS_DEFAULT_REGION: 'us-east-1',
        AWS_CONFIG_FILE: configFile,
        AWS_SHARED_CREDENTIALS_FILE: `${home}/.aws/credentials`,
        AWS_EC2_METADATA_DISABLED: 'true',
        // A pager would wait for a key.
        AWS_PAGER: '',
    };
}
const isDropped = (name) => /^(?:AWS_|BOTO_CONFIG$|XDG_\w+_HOME$)/i.test(name);
//# sourceMappingURL=command-environment.js.map