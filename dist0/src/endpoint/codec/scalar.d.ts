import type { Shape, TimestampFormat } from '../../aws/model/shape.ts';
/** Shapes whose values are one text on the wire. */
type ScalarShape = Exclude<Shape, {
    readonly kind: 'structure' | 'list' | 'map' | 'document';
}>;
/** True for shapes whose values are one text on the wire. */
export declare function isScalar(shape: Shape): shape is ScalarShape;
/** Reads a value out of a text of a query, a header, a path or an XML element.
 * @throws RequestFailure SerializationException */
export declare function readScalar(shape: ScalarShape, text: string): unknown;
/** Writes a value as one text. Timestamps take their own form, else the one of the place. */
export declare function writeScalar(shape: ScalarShape, value: unknown, timestamps?: TimestampFormat): string;
/** A moment as AWS's protocols write it. */
export declare function timestampText(date: Date, format: TimestampFormat): string;
export {};
