import { z } from 'zod';
import type { TomlPath } from './toml-document.ts';
/** The keys that a shape knows at a path; none where it takes any.
 * @example keysAt(z.object({ a: z.object({ b: z.string() }) }), ['a']) // ['b'] */
export declare function keysAt(shape: z.core.$ZodType, path: TomlPath): readonly string[];
