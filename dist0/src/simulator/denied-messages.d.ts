import type { OperationContext, Permission } from './operation.ts';
import type { Decision } from './policy/decision.ts';
/** What an encoded authorization message says; undefined for one that was never given out in this account. */
export declare function decodedMessage(encoded: string, { account }: Pick<OperationContext, 'account'>): string | undefined;
/** Keeps what the encoded part of a refusal says, so that sts:DecodeAuthorizationMessage can tell it. */
export declare function keepDeniedMessage(message: string, denied: {
    readonly permission: Permission;
    readonly decision: Decision;
    readonly caller: string | undefined;
    readonly context: OperationContext;
}): void;
