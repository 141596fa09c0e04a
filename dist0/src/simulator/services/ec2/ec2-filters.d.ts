import type { Input, OperationContext, Output } from '../../operation.ts';
/** What filters are judged on: values by the names of filters. */
export type FilterValues = Readonly<Record<string, string | readonly string[] | undefined>>;
/** The entries that the Filters of an input let through; `*` and `?` stand for other characters. Tags are known for all.
 * @throws AwsFailure Client.InvalidParameterValue for a filter that is not there */
export declare function filtered<Entry>(entries: readonly Entry[], by: {
    readonly input: Input;
    readonly context: OperationContext;
    readonly idOf: (entry: Entry) => string;
    readonly valuesOf: (entry: Entry) => FilterValues;
}): readonly Entry[];
/** One page of a list under its name, with the token of the next. */
export declare function paged(name: string, list: readonly Output[], input: Input): Output;
