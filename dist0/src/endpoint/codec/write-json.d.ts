import type { Member, Shape, StructureShape } from '../../aws/model/shape.ts';
/** A value as JSON has it: blobs in base64, moments as epoch seconds unless the model says otherwise. */
export declare function jsonValue(shape: Shape, value: unknown): unknown;
/** The members of a structure as a JSON object; `only` picks some of them. */
export declare function jsonMembers(shape: StructureShape, value: object, only?: (member: Member) => boolean): Record<string, unknown>;
