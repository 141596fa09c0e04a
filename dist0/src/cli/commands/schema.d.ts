import type { Command } from 'commander';
/** `trailproof schema [name]` */
export declare function addSchema(program: Command): Command;
