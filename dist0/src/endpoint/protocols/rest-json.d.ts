import type { Protocol } from '../protocol.ts';
/** REST with JSON bodies: Roles Anywhere and Lambda. */
export declare const restJsonProtocol: Protocol;
