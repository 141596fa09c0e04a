import type { PatternReader } from './pattern-reader.ts';
import type { Regex } from './regex-tree.ts';
/** Reads the repetitions behind a part: `*`, `+`, `?`, `{n,m}`, each with `?` for as few or `+` for never again. */
export declare function parseQuantifier(reader: PatternReader, part: Regex, skip: () => void): Regex;
