import { printable } from '../diagnostic/printable.js';
const broken = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ufffe\uffff]/g;
/** Makes a text fit for every format: controls become visible escapes, halves of surrogate pairs and noncharacters U+FFFD.
 * @example shown('a\u0000b\ud800') // 'a\\x00b\ufffd' */
export function shown(text) {
    return printable(text).replace(broken, '\ufffd');
}
//# sourceMappingURL=shown.js.map