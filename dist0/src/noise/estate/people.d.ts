import type { Client } from '../../aws/client.ts';
import type { Chance } from '../../time/chance.ts';
import type { Names } from '../names.ts';
import { type Role, type User } from './principals.ts';
/** Who works for the company. */
export interface People {
    /** Developers in Frankfurt and at home near it, who sign in through single sign-on. */
    readonly developers: readonly Developer[];
    /** The team in Bengaluru. */
    readonly remoteDevelopers: readonly Developer[];
    /** IAM users with a password and an MFA device. */
    readonly consoleUsers: readonly Person[];
    /** Who looks after users, groups and permissions. */
    readonly administrators: readonly Person[];
    /** IAM users with a key on their machine. */
    readonly commandLineUsers: readonly Person[];
}
/** Somebody who works through single sign-on. */
export interface Developer {
    readonly name: string;
    readonly role: Role;
    readonly address: string;
    readonly browser: Client;
}
/** Somebody who is an IAM user. */
export interface Person {
    readonly user: User;
    /** ARN of the MFA device. */
    readonly device: string;
    readonly address: string;
    /** Where the person is on a day out of the office. */
    readonly elsewhere: string;
    readonly browser: Client;
    readonly commandLine: Client;
}
/** Hands the names out to roles in the company. */
export declare function peopleOf(names: Names, account: string, chance: Chance): People;
