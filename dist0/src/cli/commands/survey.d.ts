import type { Command } from 'commander';
/** `trailproof survey` */
export declare function addSurvey(program: Command): Command;
