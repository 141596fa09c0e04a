import type { Command } from 'commander';
/** `trailproof live status [RUN...]` */
export declare function addLiveStatus(live: Command): void;
