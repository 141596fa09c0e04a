import type { Remark } from '../remarks/remark.ts';
import type { Section } from './fitted.ts';
/** Shows remarks in a table; no section where there is none. */
export declare function openRemarksSection(remarks: readonly Remark[], all: string): readonly Section[];
/** Folds remarks away under a summary; no section where there is none. */
export declare function remarksSection(remarks: readonly Remark[], { summary, all }: {
    readonly summary: string;
    readonly all: string;
}): readonly Section[];
