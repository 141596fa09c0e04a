import type { Command } from 'commander';
/** `trailproof scenarios` */
export declare function addScenarios(program: Command): Command;
