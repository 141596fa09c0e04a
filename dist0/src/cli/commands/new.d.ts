import { type Command } from 'commander';
/** `trailproof new scenario NAME`, `trailproof new rule NAME` */
export declare function addNew(program: Command): Command;
