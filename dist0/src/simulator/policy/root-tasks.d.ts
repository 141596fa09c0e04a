import type { Policy } from './policy.ts';
/** The tasks of `arn:aws:iam::aws:policy/root-task/…`. */
export declare const rootTasks: readonly string[];
/** What a task allows; nothing for a task that does not exist. */
export declare function rootTaskPolicy(task: string): Policy;
