import type { Operation } from '../../operation.ts';
/** Gives a token of the caller's identity for services outside AWS. Its signature is made up: nobody can verify it. */
export declare const getWebIdentityToken: Operation;
