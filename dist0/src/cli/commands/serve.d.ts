import { type Command } from 'commander';
/** `trailproof serve` */
export declare function addServe(program: Command): Command;
