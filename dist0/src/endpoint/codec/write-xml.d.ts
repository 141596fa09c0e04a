import type { Member, Shape, StructureShape } from '../../aws/model/shape.ts';
/** Text of an element or an attribute. Characters that XML 1.0 cannot hold are replaced. */
export declare function xmlText(text: string): string;
/** One element with a text. */
export declare const element: (name: string, text: string) => string;
/** The members of a structure as elements, one after the other; attributes are written by whoever opens its element. */
export declare function membersXml(shape: StructureShape, value: object): string;
/** The attributes of an element that holds a structure, each with a space before it. */
export declare function attributesXml(shape: Shape, value: unknown, place: Member['traits']): string;
