/** Rewrites the strings of a JSON text and leaves all else as it is: rules look at such texts as they stand, with their
 * spaces. The text must be valid JSON.
 * @example rewriteJson('{ "a": "b" }', (text) => text.toUpperCase()) // '{ "A": "B" }' */
export function rewriteJson(text, rewrite) {
    const out = [];
    const keys = [];
    const objects = [];
    let key = '';
    let copied = 0;
    for (let at = 0; at < text.length; at += 1) {
        const character = text[at];
        if (character === '{' || character === '[') {
            objects.push(character === '{');
            keys.push(key);
        }
        else if (character === '}' || character === ']') {
            objects.pop();
            key = keys.pop() ?? '';
        }
        else if (character === '"') {
            const end = endOfString(text, at);
            const value = String(JSON.parse(text.slice(at, end)));
            const isKey = objects.at(-1) === true && isBeforeColon(text, end);
            const rewritten = rewrite(value, { key, within: keys.at(-1) ?? '', isKey });
            if (isKey)
                key = rewritten;
            out.push(text.slice(copied, at), JSON.stringify(rewritten));
            copied = end;
            at = end - 1;
        }
    }
    return out.join('') + text.slice(copied);
}
function endOfString(text, start) {
    let at = start + 1;
    while (at < text.length && text[at] !== '"')
        at += text[at] === '\\' ? 2 : 1;
    return at + 1;
}
function isBeforeColon(text, start) {
    let at = start;
    while (' \t\r\n'.includes(text[at] ?? '.'))
        at += 1;
    return text[at] === ':';
}
//# sourceMappingURL=rewrite-json.js.map