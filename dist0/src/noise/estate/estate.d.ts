import type { Names } from '../names.ts';
import { type Role, type User } from './principals.ts';
import { type People } from './people.ts';
/** What the company has in its account. */
export interface Estate extends People {
    readonly account: string;
    readonly company: string;
    /** Where nearly all of it is. */
    readonly region: string;
    readonly apps: readonly App[];
    readonly instances: readonly Instance[];
    /** ARNs of KMS keys. */
    readonly keys: readonly string[];
    /** ARNs of the account's own policies. */
    readonly policies: readonly string[];
    readonly groups: readonly string[];
    readonly network: Network;
    readonly roles: Readonly<Record<RoleName, Role>>;
    /** IAM users of programs that nobody has moved to roles. */
    readonly machines: readonly User[];
    readonly logBucket: string;
    readonly trail: string;
}
type RoleName = 'terraform' | 'audit' | 'config' | 'autoscaling' | 'ecs' | 'support' | 'githubDeploy' | 'jenkins';
/** One piece of the company's software and what belongs to it. */
export interface App {
    /** `garden-api` */
    readonly name: string;
    readonly role: Role;
    readonly functionArn: string;
    readonly bucket: string;
    readonly table: string;
    readonly secretArn: string;
    readonly logGroup: string;
    readonly repository: string;
    readonly key: string;
}
/** An EC2 instance that serves. */
export interface Instance {
    readonly id: string;
    readonly privateIp: string;
    readonly role: Role;
    readonly volume: string;
    readonly app: App;
}
/** The network that instances lie in. */
export interface Network {
    readonly vpc: string;
    readonly subnets: readonly string[];
    readonly groups: readonly string[];
    readonly endpoint: string;
}
/** Makes the company: the same seed and names give the same one. */
export declare function estateOf(seed: string, names: Names): Estate;
export {};
