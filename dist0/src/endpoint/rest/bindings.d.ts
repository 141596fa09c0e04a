import type { Member, StructureShape } from '../../aws/model/shape.ts';
import type { HttpRequest } from '../http.ts';
import type { Routed } from './route.ts';
/** True for members that stand in the body: no label, query, header or status. */
export declare function isInBody({ traits }: Member): boolean;
/** The member that is the whole body, where there is one. */
export declare function payloadOf(shape: StructureShape): readonly [string, Member] | undefined;
/** Reads what stands in path, query and headers of a request. */
export declare function readBindings({ operation, labels }: Routed, request: HttpRequest): Record<string, unknown>;
/** The headers that an output says. */
export declare function headersOf(shape: StructureShape, output: object): Record<string, string>;
/** The status that an output says, else the operation's own. */
export declare function statusOf(shape: StructureShape, output: object, usual: number): number;
