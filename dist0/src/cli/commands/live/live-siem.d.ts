import { type Command } from 'commander';
/** `trailproof live siem RUN` */
export declare function addLiveSiem(live: Command): void;
