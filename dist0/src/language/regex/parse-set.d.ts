import { type CharacterSet } from './character-set.ts';
import type { PatternReader } from './pattern-reader.ts';
/** Reads a set in brackets; the reader stands behind the opening one. Sets can hold sets, and `&&` intersects. */
export declare function parseSet(reader: PatternReader, depth?: number): CharacterSet;
