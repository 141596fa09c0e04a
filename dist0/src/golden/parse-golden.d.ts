import { z } from 'zod';
import type { Finding } from '../diagnostic/finding.ts';
import type { SourceText } from '../diagnostic/span.ts';
import type { Golden } from './golden.ts';
/** A golden, or all that is wrong with its file. */
export type ParsedGolden = {
    readonly kind: 'golden';
    readonly golden: Golden;
} | {
    readonly kind: 'invalid';
    readonly findings: readonly Finding[];
};
/** A golden as it is written in its file. */
export declare const goldenShape: z.ZodType<Golden>;
/** Reads a golden; what is wrong with it comes as findings with their places, in file order. */
export declare function parseGolden(source: SourceText): ParsedGolden;
