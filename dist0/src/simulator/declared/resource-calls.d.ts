import { type Members } from '../../aws/members.ts';
import type { AccountState } from '../state/account-state.ts';
/** A call that makes a declared resource; the input may need what the call before it answered. */
export interface MakingCall {
    readonly service: string;
    readonly operation: string;
    readonly input: (answered: Members) => Members;
}
/** A declared resource and the calls that make it, in order. */
export interface DeclaredResource {
    /** As messages name it: `Bucket "logs"`. */
    readonly owner: string;
    readonly name: string;
    readonly region: string;
    readonly calls: readonly MakingCall[];
}
/** The resources of an account's declaration that calls can make: all but instances. */
export declare function declaredResources(account: AccountState): readonly DeclaredResource[];
/** Where a resource is that does not say it. */
export declare const home = "us-east-1";
