import { shown } from '../shown.js';
const longest = 400;
const longestCommand = 4000;
// What Markdown or HTML gives a meaning to inside a line, the pipe of tables, the @ and # of mentions, the $ of formulas,
// and what GitHub takes for the beginning of a link.
const meaning = /[&<>`|*_~[\]#@\\$]|:(?=\/)|(?<=\bwww)\./gi;
// GitHub makes links of https://, of www. without a scheme, and of mail addresses, the last even where a character is
// written as a reference. A comment parts the text for its parser and leaves nothing in what people copy.
const links = new Set(['@', ':', '.']);
const noLink = '<!-- -->';
/** Writes a foreign text as code, in which GitHub makes no links, mentions or markup; long texts are cut.
 * @example code('a|<b>') // '<code>a&#124;&#60;b&#62;</code>' */
export function code(text) {
    return `<code>${escaped(cut(text, longest))}</code>`;
}
/** Writes a command as code, whole unless it is absurdly long: people paste it. */
export function command(text) {
    return `<code>${escaped(cut(text, longestCommand))}</code>`;
}
/** Writes a foreign text for the inside of an HTML element; nothing of it is Markdown or HTML any more. */
export function escaped(text) {
    return shown(text).replace(meaning, (character) => {
        const reference = `&#${character.codePointAt(0)};`;
        return links.has(character) ? `${noLink}${reference}` : reference;
    });
}
function cut(text, length) {
    return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}
//# sourceMappingURL=escape.js.map