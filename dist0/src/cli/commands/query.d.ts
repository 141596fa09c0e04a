import { type Command } from 'commander';
/** `trailproof query LANGUAGE QUERY FILE...` */
export declare function addQuery(program: Command): Command;
