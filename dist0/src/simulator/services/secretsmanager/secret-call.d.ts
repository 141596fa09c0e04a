import type { ServiceCall } from '../service-call.ts';
/** A call on one secret, named by SecretId. */
export declare function secretCall(name: string, parts: Pick<ServiceCall, 'run' | 'record'>): ServiceCall;
