import type { Member, Shape, StructureShape } from '../../aws/model/shape.ts';
/** Parses a JSON body; none at all is an empty object.
 * @throws RequestFailure SerializationException */
export declare function parseJson(body: Uint8Array): unknown;
/** Reads a value that JSON gives by the model. Members that the model does not have are left out.
 * @throws RequestFailure SerializationException for a value of another type */
export declare function readJson(shape: Shape, value: unknown, depth?: number): unknown;
/** Reads the members of a structure out of a JSON object; `only` picks some of them. */
export declare function readJsonMembers(shape: StructureShape, object: Readonly<Record<string, unknown>>, { depth, only, }?: {
    readonly depth?: number;
    readonly only?: (member: Member) => boolean;
}): Record<string, unknown>;
