/** A value of the SDK's runtime schemas; what it holds is described in schema-values.ts. */
export type SchemaValue = unknown;
/** The schema of an operation as the SDK keeps it: kind, namespace, name, traits, input, output. */
export type OperationSchemaValue = readonly [
    9,
    string,
    string,
    SchemaValue,
    SchemaValue,
    SchemaValue
];
/** A command of ours, of the shape of the SDK's: `input` and `schema`. Stands in where AWS's SDK has none. */
export declare abstract class OwnCommand<Input extends object, Output> {
    abstract readonly schema: OperationSchemaValue;
    readonly input: Input;
    constructor(input: Input);
    /** What an SDK client would call; the simulator does not.
     * @throws TrailproofError COMMAND_NOT_SENDABLE always */
    resolveMiddleware(): () => Promise<{
        output: Output;
    }>;
}
