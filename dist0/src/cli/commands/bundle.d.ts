import type { Command } from 'commander';
/** `trailproof bundle SCENARIO --output PATH` */
export declare function addBundle(program: Command): Command;
