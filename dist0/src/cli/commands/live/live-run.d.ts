import type { Command } from 'commander';
/** `trailproof live run SCENARIO` */
export declare function addLiveRun(live: Command): void;
