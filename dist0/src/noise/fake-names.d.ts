import type { Names } from './names.ts';
/** Names from faker: the same seed gives the same ones. */
export declare function fakeNames(seed: string): Names;
