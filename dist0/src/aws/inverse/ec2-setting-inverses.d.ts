import type { Inverse } from './inverse.ts';
/** How EC2's calls on tags and on settings of the account are taken back. */
export declare const ec2SettingInverses: Readonly<Record<string, Inverse>>;
