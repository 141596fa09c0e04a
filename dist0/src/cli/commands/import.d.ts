import { type Command } from 'commander';
/** `trailproof import FILE...` */
export declare function addImport(program: Command): Command;
