import type { PlacedText } from '../placed-document.ts';
/** Reads a TOML string literal (any of the four kinds) that stands at [start, end) of a text which a
 * TOML parser accepted, keeping the place of every character.
 * @example readTomlString('"a\\tb"', 0, 6).value // 'a\tb' */
export declare function readTomlString(text: string, start: number, end: number): PlacedText;
