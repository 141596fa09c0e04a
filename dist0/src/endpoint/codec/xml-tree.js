import { SaxesParser } from 'saxes';
import { malformed } from '../request-failure.js';
import { deepest } from './members.js';
/** Parses an XML body. Document types are refused: nothing of AWS has one, and entities that grow need one.
 * @throws RequestFailure MalformedXML */
export function xmlTree(body) {
    const parser = new SaxesParser();
    const open = [];
    let root;
    const refuse = () => {
        throw malformed('The XML you provided was not well-formed.');
    };
    const take = (text) => {
        const node = open.at(-1);
        if (node !== undefined)
            node.text += text;
    };
    parser.on('error', refuse);
    parser.on('doctype', refuse);
    parser.on('text', take);
    parser.on('cdata', take);
    parser.on('opentag', ({ name, attributes }) => {
        if (open.length >= deepest)
            refuse();
        const node = { name, attributes, children: [], text: '' };
        open.at(-1)?.children.push(node);
        root ??= node;
        open.push(node);
    });
    parser.on('closetag', () => void open.pop());
    parser.write(Buffer.from(body).toString('utf8')).close();
    return root ?? refuse();
}
/** A name without its prefix: `ns2:Tag` is `Tag`. */
export const localName = (name) => name.slice(name.indexOf(':') + 1);
//# sourceMappingURL=xml-tree.js.map