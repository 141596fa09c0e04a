import type { Member, StructureShape } from '../../aws/model/shape.ts';
/** How a REST protocol reads and writes bodies. */
export interface PayloadCodec {
    readonly contentType: string;
    /** The members that stand in the body. */
    readonly readMembers: (shape: StructureShape, body: Uint8Array) => Record<string, unknown>;
    /** The one member that is the body, a structure. */
    readonly readPayload: (shape: StructureShape, body: Uint8Array) => unknown;
    readonly writeMembers: (shape: StructureShape, output: object) => string;
    readonly writePayload: (shape: StructureShape, value: object, place: Member & {
        readonly name: string;
    }) => string;
}
