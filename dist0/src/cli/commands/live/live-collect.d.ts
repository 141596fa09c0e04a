import { type Command } from 'commander';
/** `trailproof live collect RUN` */
export declare function addLiveCollect(live: Command): void;
