/** An AWS SDK v3 command, or one of ours of the same shape. Structural, so that no SDK class is imported here;
 * the answer's type comes from the SDK's own declaration. */
export interface AwsCommand<Output> {
    readonly input: object;
    readonly resolveMiddleware: (...args: never[]) => (...args: never[]) => Promise<{
        output: Output;
    }>;
}
