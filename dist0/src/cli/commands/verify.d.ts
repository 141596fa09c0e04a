import type { Command } from 'commander';
/** `trailproof verify [scenario...]` */
export declare function addVerify(program: Command): Command;
