import type { World } from '../../scenario/world.ts';
/** The world of an endpoint that is given none: one user who may do everything. */
export declare const plainWorld: World;
/** Reads a world out of a YAML or JSON file.
 * @throws TrailproofError INPUT_UNREADABLE, WORLD_INVALID at the place */
export declare function readWorld(file: string): World;
