import type { Instant } from '../../../time/duration.ts';
import type { AccountState } from '../../state/account-state.ts';
/** A key pair; EC2 keeps its public half alone. */
export interface KeyPair {
    readonly id: string;
    readonly name: string;
    readonly type: string;
    readonly fingerprint: string;
    readonly created: Instant;
    readonly publicKey: string;
}
/** The key pairs of an account in a region, by name. */
export declare function keyPairsOf(account: AccountState, region: string): Map<string, KeyPair>;
