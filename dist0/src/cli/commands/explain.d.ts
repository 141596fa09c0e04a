import { type Command } from 'commander';
/** `trailproof explain RULE FILE...` */
export declare function addExplain(program: Command): Command;
