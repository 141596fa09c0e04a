import type { Operation } from './operation.ts';
/** Every API that is modelled, a list a service. */
export declare const operations: readonly Operation[];
/** The operation of that name.
 * @throws TrailproofError CALL_NOT_MODELLED with the list of what is */
export declare function operationOf(service: string, name: string): Operation;
