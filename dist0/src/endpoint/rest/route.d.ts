import type { OperationModel } from '../../aws/model/shape.ts';
import type { HttpRequest } from '../http.ts';
/** The path and fixed query of an operation, ready to be compared with requests. */
export interface Route {
    readonly operation: OperationModel;
    readonly method: string;
    readonly segments: readonly Segment[];
    readonly query: readonly (readonly [string, string | undefined])[];
}
type Segment = {
    readonly kind: 'literal';
    readonly text: string;
}
/** A greedy label takes the rest of the path. */
 | {
    readonly kind: 'label';
    readonly name: string;
    readonly greedy: boolean;
};
/** A request's operation with the labels of its path, decoded. */
export interface Routed {
    readonly operation: OperationModel;
    readonly labels: Readonly<Record<string, string>>;
}
/** Reads `['GET', '/functions/{FunctionName}?x', 200]` of every operation that has one. */
export declare function routesOf(operations: Iterable<OperationModel>): readonly Route[];
/** The routes that a request fits, those with the most fixed parts first.
 * `x-id` names an operation where it is sent, and is not asked for. */
export declare function routed(routes: readonly Route[], request: HttpRequest): readonly Routed[];
export {};
