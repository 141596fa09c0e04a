import type { Bundle } from '../app/bundle/bundle.ts';
/** All files of a bundle: its own, what people read, and the manifest over them. */
export declare function renderBundle(bundle: Bundle): ReadonlyMap<string, string>;
