import type { Member, Shape, StructureShape } from '../../aws/model/shape.ts';
import { type QueryNode } from './query-tree.ts';
/** How one of the two query protocols names what it flattens. */
export interface QueryNames {
    /** The name of a member in a parameter. */
    readonly member: (name: string, member: Member) => string;
    /** What stands between a list and the numbers of its items; undefined where nothing does. */
    readonly item: (list: Extract<Shape, {
        readonly kind: 'list';
    }>, place: Member) => string | undefined;
}
export declare const awsQueryNames: QueryNames;
export declare const ec2QueryNames: QueryNames;
/** Reads the input of an operation out of a query's parameters. Parameters that the model does not have are left out.
 * @throws RequestFailure SerializationException */
export declare function readQuery(shape: StructureShape, node: QueryNode, names: QueryNames): Record<string, unknown>;
