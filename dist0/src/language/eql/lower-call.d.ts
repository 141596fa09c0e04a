import type { Span } from '../../diagnostic/span.ts';
import { type LoweringContext, type TypedValue } from './lowering-context.ts';
import type { EqlCall } from './tree.ts';
interface CallOptions {
    readonly span: Span;
    readonly ignoreCase: boolean;
}
/** Lowers a function call. Texts sought in a field become patterns, as Elasticsearch pushes them down to its index. */
export declare function lowerCall(tree: EqlCall, context: LoweringContext): TypedValue;
/** Applies a function of the table to lowered values; constants are folded. */
export declare function applyFunction(name: string, values: readonly TypedValue[], options: CallOptions): TypedValue;
export {};
