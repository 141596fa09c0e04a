import type { LedgerEntry } from '../../live/ledger/entry.ts';
/** Where a play makes calls; global services are called in us-east-1. The look for leftovers does not count. */
export declare function regionsOf(entries: readonly LedgerEntry[]): readonly string[];
