import type { Command } from 'commander';
/** `trailproof live cleanup [RUN...]` */
export declare function addLiveCleanup(live: Command): void;
