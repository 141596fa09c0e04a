import type { Namespace } from '../aws/namespace.ts';
/** How a service appears in records. */
export type LoggedService = Pick<Namespace, 'name' | 'eventSource' | 'eventVersion' | 'homeRegion' | 'host' | 'apiVersion' | 'eventName' | 'signingName' | 'keptWhenDenied' | 'readOnly' | 'deniedCode' | 'requestID' | 'userAgent'>;
/** A service by its name in requests: one that the simulator models, or one that only background traffic has. */
export declare function serviceNamed(name: string): LoggedService;
