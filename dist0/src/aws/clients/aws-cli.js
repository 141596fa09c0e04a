import { cliCommandOf, cliServiceOf, modernTls } from './user-agent-parts.js';
// Seen in records of late 2025 and early 2026; Kali's and Debian's packages are built from source.
const builds = {
    'amazon-linux': {
        version: '2.32.3',
        crt: '0.28.4',
        system: 'linux#6.1.158-180.294.amzn2023.x86_64',
        arch: 'x86_64',
        python: '3.13.9',
        installer: 'exe',
        distrib: 'amzn.2023',
    },
    kali: {
        version: '2.31.35',
        crt: '1.0.0.dev0',
        system: 'linux#6.12.38+kali-amd64',
        arch: 'x86_64',
        python: '3.13.9',
        installer: 'source',
        distrib: 'kali.2025',
    },
    macos: {
        version: '2.32.3',
        crt: '0.28.4',
        system: 'macos#25.2.0',
        arch: 'arm64',
        python: '3.13.9',
        installer: 'exe',
    },
    ubuntu: {
        version: '2.32.3',
        crt: '0.28.4',
        system: 'linux#6.8.0-90-generic',
        arch: 'x86_64',
        python: '3.13.9',
        installer: 'exe',
        distrib: 'ubuntu.24',
    },
    windows: {
        version: '2.32.3',
        crt: '0.28.4',
        system: 'windows#11',
        arch: 'amd64',
        python: '3.13.9',
        installer: 'exe',
    },
};
// botocore/useragent.py: Z and b are checksum defaults, E is the standard retry mode.
const credentialFeature = {
    environment: 'g',
    profile: 'n',
    'instance-metadata': '0',
    sso: 's',
    'assume-role': 'i',
};
/** aws-cli v2 on one of several systems.
 * @example awsCli({ os: 'kali' }).userAgent({ service: 'iam', operation: 'CreateUser' }) // '… md/command#iam.create-user' */
export function awsCli(options = {}) {
    const { os = 'ubuntu', credentials = 'environment' } = options;
    const features = `Z,${credentialFeature[credentials]},E,b`;
    return cliClient('aws-cli', builds[os], { features, fromConsole: false });
}
/** aws-cli v2 in CloudShell, whose credentials come from the console.
 * @example cloudShell().fromConsole // true */
export function cloudShell() {
    return cliClient('cloudshell', builds['amazon-linux'], {
        environment: 'exec-env/CloudShell ',
        features: 'Z,b,E,C',
        fromConsole: true,
    });
}
function cliClient(name, build, options) {
    const { version, crt, system, arch, python, installer, distrib } = build;
    const beginning = `aws-cli/${version} md/awscrt#${crt} ua/2.1 os/${system} md/arch#${arch} lang/python#${python} md/pyimpl#CPython ` +
        `${options.environment ?? ''}m/${options.features} cfg/retry-mode#standard md/installer#${installer}` +
        (distrib === undefined ? '' : ` md/distrib#${distrib}`);
    const known = new Map();
    return {
        name,
        userAgent: ({ service, operation }) => {
            const call = `${service}:${operation}`;
            const before = known.get(call);
            if (before !== undefined)
                return before;
            const command = `${cliServiceOf(service)}.${cliCommandOf(operation)}`;
            const userAgent = `${beginning} md/prompt#off md/command#${command}`;
            known.set(call, userAgent);
            return userAgent;
        },
        fromConsole: options.fromConsole,
        tls: modernTls,
    };
}
//# sourceMappingURL=aws-cli.js.map