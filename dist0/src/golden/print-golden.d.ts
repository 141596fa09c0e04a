import type { Golden } from './golden.ts';
/** Writes a golden: small, in a stable order, a line a case or alert where it fits. */
export declare function printGolden(golden: Golden): string;
