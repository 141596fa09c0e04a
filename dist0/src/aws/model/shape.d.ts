/** What a value of AWS's API is: the part of a service's model that reading and writing requests needs. */
export type Shape = StructureShape | {
    readonly kind: 'list';
    readonly item: Member;
} | {
    readonly kind: 'map';
    readonly key: Member;
    readonly value: Member;
} | {
    readonly kind: 'timestamp';
    readonly format?: TimestampFormat | undefined;
} | {
    readonly kind: 'text' | 'number' | 'boolean' | 'blob';
}
/** Any JSON. */
 | {
    readonly kind: 'document';
};
/** How a timestamp is written where the protocol's own form does not hold. */
export type TimestampFormat = 'date-time' | 'http-date' | 'epoch-seconds';
export interface StructureShape {
    readonly kind: 'structure';
    readonly name: string;
    /** What is said of the structure itself, wherever it stands. */
    readonly traits: Traits;
    readonly members: ReadonlyMap<string, Member>;
}
/** A shape with what is said of it in its place. Shapes contain themselves, so that a member's is asked for. */
export interface Member {
    readonly shape: () => Shape;
    readonly traits: Traits;
}
/** The traits of Smithy that say where a value stands on the wire. */
export interface Traits {
    readonly xmlName?: string | undefined;
    readonly xmlFlattened?: boolean | undefined;
    readonly xmlAttribute?: boolean | undefined;
    /** Prefix and address. */
    readonly xmlNamespace?: readonly [string, string] | undefined;
    readonly jsonName?: string | undefined;
    readonly ec2QueryName?: string | undefined;
    readonly httpLabel?: boolean | undefined;
    readonly httpQuery?: string | undefined;
    readonly httpQueryParams?: boolean | undefined;
    readonly httpHeader?: string | undefined;
    readonly httpPrefixHeaders?: string | undefined;
    readonly httpPayload?: boolean | undefined;
    readonly httpResponseCode?: boolean | undefined;
}
/** One operation of a service. */
export interface OperationModel {
    readonly name: string;
    readonly input: StructureShape;
    readonly output: StructureShape;
    /** Method, path pattern and code of success, for protocols that use them. */
    readonly http?: {
        readonly method: string;
        readonly path: string;
        readonly code: number;
    };
}
/** What an error is on the wire. */
export interface ErrorModel {
    /** The shape's name, which CloudTrail uses: `NoSuchEntityException`. */
    readonly name: string;
    /** The code on the wire: `NoSuchEntity`. */
    readonly code: string;
    readonly status: number;
}
/** The operations and errors of one service by name. */
export interface ServiceModel {
    readonly operations: ReadonlyMap<string, OperationModel>;
    readonly errors: ReadonlyMap<string, ErrorModel>;
}
