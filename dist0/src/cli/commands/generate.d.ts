import { type Command } from 'commander';
/** `trailproof generate [scenario...]` */
export declare function addGenerate(program: Command): Command;
