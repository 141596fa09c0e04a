import { shown } from '../shown.js';
const entities = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
    "'": '&apos;',
};
/** Writes a text of one line for an element or an attribute, without what XML 1.0 forbids.
 * @example xmlText('a\u0000<b') // 'a\\x00&lt;b' */
export function xmlText(text) {
    return shown(text).replace(/[&<>"']/g, (character) => entities[character] ?? character);
}
/** Writes an element; content must be escaped already. */
export function element(name, attributes, content) {
    const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(String(value))}"`);
    const head = `<${name}${written.join('')}`;
    return content === '' ? `${head}/>` : `${head}>${content}</${name}>`;
}
//# sourceMappingURL=xml.js.map