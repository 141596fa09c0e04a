import type { Chance } from '../time/chance.ts';
import type { Duration, Instant } from '../time/duration.ts';
import type { Output } from './operation.ts';
import type { Principal, SessionFacts } from './principal.ts';
import type { CloudState, Session } from './state/cloud-state.ts';
/** What a session is to remember beside its key. */
export interface SessionTerms {
    /** The account that the key's letters name: the role's, or the user's. */
    readonly account: string;
    readonly created: Instant;
    readonly lasts: Duration;
    readonly mfa?: boolean | undefined;
    readonly fromConsole?: boolean | undefined;
    readonly sourceIdentity?: string | undefined;
    readonly policies?: readonly string[] | undefined;
    readonly tags?: Readonly<Record<string, string>> | undefined;
}
/** Makes a temporary credential that works in the cloud from now on. */
export declare function mintSession({ cloud, chance }: {
    readonly cloud: CloudState;
    readonly chance: Chance;
}, terms: SessionTerms, principalOf: (facts: SessionFacts) => Principal): Session;
/** The credentials of a session as STS answers them. */
export declare function credentialsValue(session: Session): Output;
