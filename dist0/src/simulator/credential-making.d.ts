import type { Chance } from '../time/chance.ts';
import { type Duration, type Instant } from '../time/duration.ts';
import type { Principal, SessionFacts } from './principal.ts';
import type { AccountState } from './state/account-state.ts';
import type { CloudState } from './state/cloud-state.ts';
import type { AccessKey } from './state/iam-state.ts';
/** What an actor of the cast calls with: the id of a key or session, or who calls without any. */
export type CastCredential = {
    readonly kind: 'key';
    readonly accessKeyId: string;
} | {
    readonly kind: 'session';
    readonly accessKeyId: string;
} | {
    readonly kind: 'none';
    readonly principal: Principal;
};
/** The credential of one identity at a moment. */
export type Source = (at: Instant) => CastCredential;
/** What credentials are made with. */
export interface Making {
    readonly cloud: CloudState;
    readonly account: AccountState;
    readonly chanceFor: (...path: readonly string[]) => Chance;
}
/** A long-term key that is older than the play. */
export declare function newKey({ account, chanceFor }: Making, start: Instant): AccessKey;
/** A session that began some minutes before the start of the play and is renewed at fixed distances from then:
 * which one is in use depends on the time of the call alone, not on what was called before. */
export declare function renewedSession({ account, cloud, chanceFor }: Making, session: {
    readonly renewed: Duration;
    readonly lasts?: Duration | undefined;
    readonly terms: {
        readonly mfa?: boolean | undefined;
        readonly fromConsole?: boolean;
    };
    readonly principal: (facts: SessionFacts) => Principal;
}): Source;
