import type { Command } from 'commander';
/** Every command, in the order of the help. Each gives its own command back. */
export declare const commands: readonly ((program: Command) => Command)[];
