import type { Input, OperationContext } from '../../operation.ts';
import type { Secret, SecretVersion } from './secrets.ts';
/** The value that an input carries; undefined when it has none. */
export declare function valueIn(input: Input): SecretVersion['value'] | undefined;
/** Adds a version; `AWSCURRENT` moves to it and `AWSPREVIOUS` to the one before, unless the caller names other stages. */
export declare function addVersion(secret: Secret, value: SecretVersion['value'], by: {
    readonly input: Input;
    readonly context: OperationContext;
}): SecretVersion;
/** The version that an input asks for by id or stage; the current one unless it says so.
 * @throws AwsFailure ResourceNotFoundException */
export declare function versionOf(secret: Secret, input: Input): SecretVersion;
