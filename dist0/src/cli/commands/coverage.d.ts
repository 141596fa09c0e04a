import { type Command } from 'commander';
/** `trailproof coverage` */
export declare function addCoverage(program: Command): Command;
