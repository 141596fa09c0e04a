import type { Instant } from '../../../time/duration.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { Tags } from '../tags.ts';
/** The states of an instance that outlast a call: it starts and stops at once, and is seen in between by its own call alone. */
export type InstanceState = 'running' | 'stopped' | 'terminated';
/** An EC2 instance. */
export interface Instance {
    readonly id: string;
    readonly region: string;
    readonly reservationId: string;
    readonly imageId: string;
    readonly launched: Instant;
    readonly keyName: string | undefined;
    readonly subnetId: string;
    readonly privateIp: string;
    readonly tags: Tags;
    /** Its root volume. */
    readonly volumeId: string;
    readonly clientToken: string | undefined;
    readonly launchIndex: number;
    state: InstanceState;
    type: string;
    /** Name of the instance role; the profile that brings it has the same name. */
    role: string | undefined;
    groupIds: readonly string[];
    /** Base64, as it is sent and given. */
    userData: string | undefined;
    isProtectedFromTermination: boolean;
    isProtectedFromStop: boolean;
    /** `required` where the metadata service takes tokens alone (IMDSv2). */
    httpTokens: 'optional' | 'required';
}
/** The instances of an account, by id. */
export declare const instancesOf: (account: AccountState) => Map<string, Instance>;
/** What an instance is where nobody says otherwise; its ids follow from the account and its own. */
export declare function anInstance(account: AccountState, given: Partial<Instance> & Pick<Instance, 'id' | 'region' | 'role' | 'launched'>): Instance;
