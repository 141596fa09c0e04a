import type { Input, OperationContext, Permission } from '../../operation.ts';
import type { FunctionSettings } from './functions.ts';
/** What a function is set to once a call has changed it.
 * @throws AwsFailure InvalidParameterValueException */
export declare function settingsIn(input: Input, before: FunctionSettings, context: OperationContext): FunctionSettings;
/** Condition keys of calls that give a function layers. */
export declare function layerKeys(input: Input): Permission['keys'];
/** Asks whether the caller may give Lambda a role, and whether Lambda may take it.
 * @throws AwsFailure AccessDenied, InvalidParameterValueException */
export declare function requireRole(arn: string, context: OperationContext): void;
