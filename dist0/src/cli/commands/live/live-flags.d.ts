import { Option, type Command } from 'commander';
import type { LiveOptions } from '../../../app/live/live-options.ts';
import { type CommonFlags, type ProfileFlags, type SourceFlags } from '../../flags.ts';
/** Flags of the commands of live mode; each has some. */
export interface LiveFlags extends CommonFlags, SourceFlags, ProfileFlags {
    readonly case?: readonly string[];
    readonly sandboxes: string;
    readonly endpointUrl?: string;
    readonly runs?: string;
}
export declare const caseFlag: () => Option;
/** Text for people, or JSON. */
export declare const formatOption: () => Option;
/** Adds the flag of what reads ledgers. */
export declare const addRunsFlag: (command: Command) => Command;
/** Adds the flags that say which account may be called. */
export declare const addSandboxFlags: (command: Command) => Command;
/** Adds the flags of what calls an account for a run. */
export declare const addAccountFlags: (command: Command) => Command;
/** What the app needs of this process. */
export declare const liveOptions: <Flags extends LiveFlags>(flags: Flags) => Flags & LiveOptions;
