import type { Instant } from '../../../time/duration.ts';
import type { OperationContext } from '../../operation.ts';
import type { AccountState } from '../../state/account-state.ts';
import type { FunctionCode, FunctionPolicy } from './functions.ts';
export interface LayerVersion {
    readonly number: number;
    /** ARN with the version. */
    readonly arn: string;
    readonly created: Instant;
    readonly description: string | undefined;
    readonly runtimes: readonly string[];
    readonly architectures: readonly string[];
    readonly license: string | undefined;
    readonly code: FunctionCode;
    policy: FunctionPolicy | undefined;
}
export interface Layer {
    readonly name: string;
    /** ARN without a version. */
    readonly arn: string;
    readonly owner: string;
    readonly region: string;
    /** Those that are left, oldest first. */
    readonly versions: Map<number, LayerVersion>;
    /** Numbers are never given twice. */
    lastVersion: number;
}
/** The layers of an account, by ARN. */
export declare const layersOf: (account: AccountState) => Map<string, Layer>;
/** ARN of the layer that a name or an ARN means. */
export declare function layerArn(nameOrArn: string, context: OperationContext): string;
/** The layer of an ARN, in whatever account it is. */
export declare function findLayer(arn: string, context: OperationContext): Layer | undefined;
/** The version of a layer that an ARN with a number means. */
export declare function findLayerVersion(arn: string, context: OperationContext): LayerVersion | undefined;
