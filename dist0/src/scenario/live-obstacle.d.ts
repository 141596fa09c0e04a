import type { Actor } from './actor.ts';
/** Why an actor cannot be had in a real account by whoever runs there; undefined where it can. */
export declare function liveObstacle({ name, identity }: Actor): string | undefined;
