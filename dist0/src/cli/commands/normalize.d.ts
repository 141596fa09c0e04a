import type { Command } from 'commander';
/** `trailproof normalize FILE...` */
export declare function addNormalize(program: Command): Command;
