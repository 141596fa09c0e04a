import type { Command } from 'commander';
/** `trailproof live plan SCENARIO...` */
export declare function addLivePlan(live: Command): void;
