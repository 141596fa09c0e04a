/** The parameters of a query, taken apart at their dots: `Tags.member.1.Key` is four nodes. */
export interface QueryNode {
    readonly children: Map<string, QueryNode>;
    text?: string;
}
/** Builds the tree of a query's parameters; of a name that comes twice the first counts.
 * @throws RequestFailure SerializationException for names that are too deep */
export declare function queryTree(parameters: Iterable<readonly [string, string]>): QueryNode;
/** The numbered children in the order of their numbers. */
export declare function numbered(node: QueryNode): readonly QueryNode[];
