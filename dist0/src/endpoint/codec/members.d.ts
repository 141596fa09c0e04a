import type { StructureShape, Member } from '../../aws/model/shape.ts';
/** Gathers the members of a structure that have a value. */
export declare function readMembers(shape: StructureShape, read: (name: string, member: Member) => unknown): Record<string, unknown>;
/** The members of a value that are set, with what the model says of them. */
export declare function setMembers(shape: StructureShape, value: object): Iterable<readonly [string, Member, unknown]>;
/** Nothing that AWS takes is nested deeper. */
export declare const deepest = 64;
