import type { Operation } from '../operation.ts';
/** The services that attackers look around in, the trails that watch them, and the console's sign-in. */
export declare const discoveryOperations: readonly Operation[];
