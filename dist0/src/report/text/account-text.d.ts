import type { Account } from '../../engine/explain/account.ts';
import type { Style } from './style.ts';
/** Writes what became of a match in the runs of its rule. */
export declare function accountText(account: Account, style: Style): readonly string[];
