import type { Command } from 'commander';
/** `trailproof live plan|run|collect|siem|status|cleanup` */
export declare function addLive(program: Command): Command;
