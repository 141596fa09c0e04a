import type { Command } from 'commander';
/** `trailproof rules [DIR...]` and `trailproof rules check [DIR...]` */
export declare function addRules(program: Command): Command;
