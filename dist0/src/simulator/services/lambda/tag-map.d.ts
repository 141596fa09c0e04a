import type { Input } from '../../operation.ts';
import type { Tags } from '../tags.ts';
/** Texts of a map that an input holds, as tags and environment variables come. */
export declare function textMapIn(input: Input, member: string): Map<string, string>;
/** The tags that a call of Lambda gives: a map, not a list. */
export declare const tagMapIn: (input: Input) => Tags;
