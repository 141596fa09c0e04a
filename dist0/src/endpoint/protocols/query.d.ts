import type { Protocol } from '../protocol.ts';
/** AWS Query: IAM, STS and their age. */
export declare const queryProtocol: Protocol;
/** EC2's own form of it. */
export declare const ec2QueryProtocol: Protocol;
