import { type CharacterSet } from './character-set.ts';
import type { PatternReader } from './pattern-reader.ts';
/** Reads what stands for a set of characters behind a backslash, inside brackets or out of them. */
export declare function parseEscapedSet(reader: PatternReader): CharacterSet;
