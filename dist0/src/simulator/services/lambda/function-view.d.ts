import type { OperationContext, Output } from '../../operation.ts';
import type { FunctionSettings, LambdaFunction } from './functions.ts';
/** `2026-03-02T09:00:00.000+0000`, as Lambda writes moments into texts. */
export declare const lambdaDate: (at: number) => string;
/** How far a function is: a new one is pending for its maker and active for whoever asks later. */
export type FunctionPhase = 'created' | 'updated' | 'ready';
/** The configuration of a function or of one of its versions, as every call answers it. */
export declare function configurationOf(found: LambdaFunction, asked: {
    readonly version: string;
    readonly settings: FunctionSettings;
    readonly phase?: FunctionPhase | undefined;
    /** With the qualifier, where the call named one. */
    readonly arn?: string | undefined;
}, context: OperationContext): Output;
