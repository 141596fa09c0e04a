import type { Instant } from '../../../time/duration.ts';
import type { OperationContext, Output, RecordParts } from '../../operation.ts';
import type { Tags } from '../tags.ts';
/** One value that a parameter has or had. */
export interface ParameterVersion {
    readonly version: number;
    readonly type: string;
    readonly value: string;
    readonly keyId: string | undefined;
    readonly description: string | undefined;
    readonly tier: string;
    readonly dataType: string;
    readonly modified: Instant;
    /** ARN of who wrote it. */
    readonly by: string;
}
export interface Parameter {
    readonly name: string;
    readonly region: string;
    readonly tags: Tags;
    /** Oldest first; never empty. */
    readonly versions: ParameterVersion[];
}
/** The parameters of the caller's account and region, in the order of their making. */
export declare function parametersHere(context: OperationContext): readonly Parameter[];
/** The parameter of a name or ARN, `name:3` and `name:label` cut to the name. */
export declare function findParameter(nameOrArn: string, context: OperationContext): Parameter | undefined;
/** @throws AwsFailure ParameterNotFound, to which AWS gives no text */
export declare function parameterNamed(name: string, context: OperationContext): Parameter;
/** Keeps a new parameter. */
export declare function addParameter(parameter: Parameter, context: OperationContext): void;
/** Forgets a parameter, with all its versions. */
export declare function removeParameter({ name }: Parameter, context: OperationContext): void;
/** The version that is asked for: `name:3`, or the newest. */
export declare function versionAsked(asked: string, { versions }: Parameter): ParameterVersion;
/** ARN of a parameter of that name; a name that is no path gets a slash before it. */
export declare function parameterArn(name: string, context: OperationContext): string;
/** What a call on parameters logs beside its input: the parameters, without a type. */
export declare function parameterResources(names: readonly string[], context: OperationContext): RecordParts;
/** A parameter with its value, as the Get calls answer it. A SecureString is shown encrypted unless decryption was asked for. */
export declare function parameterView(parameter: Parameter, version: ParameterVersion, by: {
    readonly decrypt: boolean;
    readonly context: OperationContext;
}): Output;
