// C0, DEL and C1 controls move cursors and colours; bidi controls reorder what a reader sees.
const unsafe = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069\u2028\u2029]/g;
/** Makes a text from a record, a rule or a file name safe for a terminal: controls become visible escapes.
 * @example printable('a\u001b[31mb') // 'a\\x1b[31mb' */
export function printable(text) {
    return text.replace(unsafe, (character) => {
        if (character === '\n')
            return '\\n';
        if (character === '\t')
            return '\\t';
        if (character === '\r')
            return '\\r';
        const hex = character.charCodeAt(0).toString(16);
        return hex.length <= 2 ? `\\x${hex.padStart(2, '0')}` : `\\u${hex.padStart(4, '0')}`;
    });
}
//# sourceMappingURL=printable.js.map