import type { Member, StructureShape } from '../../aws/model/shape.ts';
import { type XmlNode } from './xml-tree.ts';
/** Reads a structure out of the children and attributes of an element; `only` picks some of its members.
 * @throws RequestFailure SerializationException */
export declare function readXmlMembers(shape: StructureShape, node: XmlNode, only?: (member: Member) => boolean): Record<string, unknown>;
