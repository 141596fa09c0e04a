import { fixedClient, modernTls } from './user-agent-parts.js';
const browsers = {
    firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:147.0) Gecko/20100101 Firefox/147.0',
    chrome: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/144.0.0.0 Safari/537.36',
    safari: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/26.2 Safari/605.1.15',
};
/** The AWS console in a browser: since 2024 its calls show the browser's own user agent.
 * @example browser({ browser: 'firefox' }).fromConsole // true */
export function browser(options = {}) {
    return fixedClient('console', browsers[options.browser ?? 'chrome'], true);
}
/** A program of the user's own, with the user agent that it sends. */
export function clientWithUserAgent(name, userAgent) {
    return fixedClient(name, userAgent);
}
/** Terraform with its AWS provider. */
export function terraform() {
    const before = 'APN/1.0 HashiCorp/1.0 Terraform/1.14.3 (+https://www.terraform.io) terraform-provider-aws/6.28.0 ' +
        '(+https://registry.terraform.io/providers/hashicorp/aws) aws-sdk-go-v2/1.40.1 ua/2.1 os/linux lang/go#1.25.5 ' +
        'md/GOOS#linux md/GOARCH#amd64';
    return {
        name: 'terraform',
        userAgent: ({ service }) => `${before} api/${service}#1.53.1 m/g`,
        fromConsole: false,
        tls: modernTls,
    };
}
/** Pacu: on Kali, Parrot and Pentoo it hides behind an old user agent of aws-cli v1 that it draws from a list. */
export function pacu() {
    return fixedClient('pacu', 'aws-cli/1.16.145 Python/3.6.7 Linux/4.15.0-45-generic botocore/1.12.135');
}
/** Stratus Red Team, which names each of its runs by a UUID. */
export function stratusRedTeam(run) {
    return fixedClient('stratus-red-team', `stratus-red-team_${run}`);
}
//# sourceMappingURL=tools.js.map