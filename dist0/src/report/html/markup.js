import { shown } from '../shown.js';
/** Writes HTML. Every text that is put in is escaped, in content and in quoted attributes alike.
 * @example html`<p title="${title}">${text}</p>` */
export function html(strings, ...inserts) {
    const fixed = unindented(strings);
    let markup = fixed[0] ?? '';
    for (const [index, insert] of inserts.entries()) {
        markup += written(insert) + (fixed[index + 1] ?? '');
    }
    return { markup };
}
const known = new WeakMap();
/** The source's indentation would be a tenth of a page. */
function unindented(strings) {
    const found = known.get(strings);
    if (found !== undefined)
        return found;
    const made = strings.map((text) => text.replace(/\n\s+/g, '\n'));
    known.set(strings, made);
    return made;
}
function written(insert) {
    if (insert === undefined || insert === false)
        return '';
    if (typeof insert === 'number')
        return String(insert);
    if (typeof insert === 'string')
        return escaped(insert);
    return 'markup' in insert ? insert.markup : insert.map(written).join('');
}
const meaning = /[&<>"'`]/g;
const escaped = (text) => shown(text).replace(meaning, (character) => `&#${character.charCodeAt(0)};`);
//# sourceMappingURL=markup.js.map