import { type Run } from '../perform.ts';
import type { Leftover } from './take-back.ts';
/** Looks for whatever carries the path or the name of a run and removes it: the second net below the ledger.
 * Asks again at the end, so that an empty answer is what the account says; what was removed may be listed for a while. */
export declare function sweep(patient: Run, regions: readonly string[]): Promise<readonly Leftover[]>;
