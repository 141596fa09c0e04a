import { type Pieces } from './replace-pieces.ts';
/** Replaces host, path and query of a URL, and keeps its scheme and port; undefined for a text that is none. */
export declare function replaceUrl(text: string, pieces: Pieces): string | undefined;
