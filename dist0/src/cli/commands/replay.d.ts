import { type Command } from 'commander';
/** `trailproof replay FILE|DIR|-...` */
export declare function addReplay(program: Command): Command;
