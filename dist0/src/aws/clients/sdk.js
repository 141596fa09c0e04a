import { fixedClient, modernTls } from './user-agent-parts.js';
/** Python's boto3, on a machine of its own or in a Lambda function.
 * @example boto3({ on: 'lambda' }).userAgent({ service: 'iam', operation: 'CreateUser' }) // 'Boto3/1.40.4 …' */
export function boto3(options = {}) {
    const { on = 'linux' } = options;
    if (on === 'lambda')
        return lambdaRuntime();
    const features = on === 'ec2' ? 'Z,D,b,0' : 'Z,D,b,g';
    const system = on === 'ec2' ? 'linux#6.1.158-180.294.amzn2023.x86_64' : 'linux#6.8.0-90-generic';
    return fixedClient('boto3', `Boto3/1.42.4 md/Botocore#1.42.4 ua/2.1 os/${system} md/arch#x86_64 lang/python#3.13.9 md/pyimpl#CPython m/${features} cfg/retry-mode#legacy Botocore/1.42.4`);
}
/** Code in a Lambda function of the Python runtime. */
export function lambdaRuntime() {
    return fixedClient('lambda', 'Boto3/1.40.4 md/Botocore#1.40.4 ua/2.1 os/linux#5.10.252-285.992.amzn2.aarch64 md/arch#aarch64 lang/python#3.14.3 md/pyimpl#CPython exec-env/AWS_Lambda_python3.14 m/Z,D,b cfg/retry-mode#legacy Botocore/1.40.4');
}
/** The AWS SDK for JavaScript v3 under Node. */
export function javaScriptSdk() {
    return perService('aws-sdk-js', (service) => `aws-sdk-js/3.980.0 ua/2.1 os/linux#6.8.0-90-generic lang/js md/nodejs#22.21.1 api/${service}#3.980.0 m/N,E,g`);
}
/** The AWS SDK for Go v2. */
export function goSdk() {
    return perService('aws-sdk-go', (service) => `aws-sdk-go-v2/1.40.1 ua/2.1 os/linux lang/go#1.25.5 md/GOOS#linux md/GOARCH#amd64 api/${service}#1.53.1 m/E,g`);
}
function perService(name, userAgentOf) {
    return {
        name,
        userAgent: ({ service }) => userAgentOf(service),
        fromConsole: false,
        tls: modernTls,
    };
}
//# sourceMappingURL=sdk.js.map