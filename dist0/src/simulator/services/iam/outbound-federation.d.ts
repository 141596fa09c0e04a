import type { Operation } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
/** Whether STS gives out web identity tokens of an account, and as which issuer; the issuer stays once there is one. */
export interface OutboundFederation {
    issuer: string | undefined;
    enabled: boolean;
}
export declare const outboundFederationOf: (account: AccountState) => OutboundFederation;
export declare const outboundFederationOperations: readonly Operation[];
