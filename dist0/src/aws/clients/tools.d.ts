import type { Client } from '../client.ts';
declare const browsers: {
    firefox: string;
    chrome: string;
    safari: string;
};
/** The AWS console in a browser: since 2024 its calls show the browser's own user agent.
 * @example browser({ browser: 'firefox' }).fromConsole // true */
export declare function browser(options?: {
    readonly browser?: keyof typeof browsers | undefined;
}): Client;
/** A program of the user's own, with the user agent that it sends. */
export declare function clientWithUserAgent(name: string, userAgent: string): Client;
/** Terraform with its AWS provider. */
export declare function terraform(): Client;
/** Pacu: on Kali, Parrot and Pentoo it hides behind an old user agent of aws-cli v1 that it draws from a list. */
export declare function pacu(): Client;
/** Stratus Red Team, which names each of its runs by a UUID. */
export declare function stratusRedTeam(run: string): Client;
export {};
