import type { Protocol } from '../protocol.ts';
/** JSON 1.0 and 1.1: one path, the operation in a header. */
export declare const jsonProtocol: Protocol;
