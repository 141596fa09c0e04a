import { z } from 'zod';
import type { LedgerEntry } from './entry.ts';
/** What a ledger of any version says of itself. */
export declare const versionShape: z.ZodType<{
    readonly kind: 'run';
    readonly version: number;
}>;
/** The shape of a line of a ledger: what comes back from a disk may be anything. */
export declare const entryShape: z.ZodType<LedgerEntry>;
