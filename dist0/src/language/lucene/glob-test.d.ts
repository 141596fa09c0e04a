import type { Glob } from './glob.ts';
type TextTest = (text: string) => boolean;
/** The literal texts of a pattern, in order. */
export declare function literalsOfGlob(glob: Glob): readonly string[];
/** Chooses the cheapest check of a whole text against a pattern. */
export declare function testOfGlob(glob: Glob): TextTest;
export {};
