import type { Chance } from '../../time/chance.ts';
/** An IAM user. */
export interface User {
    readonly account: string;
    readonly name: string;
    readonly id: string;
    readonly arn: string;
    /** The long-term key. */
    readonly key: string;
}
/** An IAM role. */
export interface Role {
    readonly account: string;
    readonly name: string;
    readonly id: string;
    /** With its path. */
    readonly arn: string;
}
/** A user with a long-term key. */
export declare function userOf(account: string, name: string, chance: Chance): User;
/** A role; the path begins and ends with a slash.
 * @example roleOf(account, 'deploy', { chance, path: '/ci/' }) */
export declare function roleOf(account: string, name: string, options: {
    readonly chance: Chance;
    readonly path?: string;
}): Role;
