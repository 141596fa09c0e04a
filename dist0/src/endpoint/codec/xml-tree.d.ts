/** An element of an XML document. */
export interface XmlNode {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly children: readonly XmlNode[];
    readonly text: string;
}
/** Parses an XML body. Document types are refused: nothing of AWS has one, and entities that grow need one.
 * @throws RequestFailure MalformedXML */
export declare function xmlTree(body: Uint8Array): XmlNode;
/** A name without its prefix: `ns2:Tag` is `Tag`. */
export declare const localName: (name: string) => string;
