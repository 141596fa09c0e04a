import { z } from 'zod';
import type { World } from '../../scenario/world.ts';
/** The shape of a world that stands in a file: what a scenario declares under `world`. */
export declare const worldShape: z.ZodType<World>;
