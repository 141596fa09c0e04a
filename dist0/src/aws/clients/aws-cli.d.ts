import type { Client } from '../client.ts';
/** A machine that aws-cli runs on. */
export type CliSystem = 'amazon-linux' | 'kali' | 'macos' | 'ubuntu' | 'windows';
/** Where aws-cli finds its credentials; it says so by a letter among its features. */
export type CliCredentials = 'environment' | 'profile' | 'instance-metadata' | 'sso' | 'assume-role';
/** aws-cli v2 on one of several systems.
 * @example awsCli({ os: 'kali' }).userAgent({ service: 'iam', operation: 'CreateUser' }) // '… md/command#iam.create-user' */
export declare function awsCli(options?: {
    readonly os?: CliSystem | undefined;
    readonly credentials?: CliCredentials | undefined;
}): Client;
/** aws-cli v2 in CloudShell, whose credentials come from the console.
 * @example cloudShell().fromConsole // true */
export declare function cloudShell(): Client;
