import type { Command } from 'commander';
import { type CommonFlags, type ProfileFlags, type SourceFlags } from './flags.ts';
/** Flags of an AWS on this machine: what exists, who calls from where, and which rules watch. */
export interface WorldFlags extends CommonFlags, SourceFlags, ProfileFlags {
    readonly world?: string;
    readonly from?: string;
    readonly actor?: readonly string[];
    readonly timeScale?: number;
}
/** Adds the flags that `serve` and `capture` share. */
export declare function addWorldFlags(command: Command): Command;
