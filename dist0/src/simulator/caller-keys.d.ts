import type { OperationContext, Permission } from './operation.ts';
import { type RequestKeys } from './policy/request-keys.ts';
import type { Principal, SessionFacts } from './principal.ts';
import { type CloudState } from './state/cloud-state.ts';
/** The condition keys of a call: what AWS knows of caller, session, network and request, and what the operation adds. */
export declare function callerKeys(context: OperationContext, permission: Permission): RequestKeys;
/** The session behind a caller; undefined for a long-term key, a service and nobody. */
export declare function sessionOf(principal: Principal): SessionFacts | undefined;
/** aws:userid, as GetCallerIdentity gives it too. */
export declare function userId(principal: Principal, cloud: CloudState): string | undefined;
