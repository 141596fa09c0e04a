import type { Command } from 'commander';
/** `trailproof capture -- COMMAND` */
export declare function addCapture(program: Command): Command;
