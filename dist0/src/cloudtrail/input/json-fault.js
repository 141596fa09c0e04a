const token = /[ \t\r\n]*([{}[\]:,]|"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)?/y;
/** Finds the first fault of a text that JSON.parse refuses. Asked only then, and for texts of at most 64 KiB: engines
 * word their messages differently from version to version, ours stay.
 * @example jsonFault('{"a":1,}') // { offset: 7, problem: 'a name in double quotes is expected' } */
export function jsonFault(text) {
    const open = [];
    let state = 'value';
    token.lastIndex = 0;
    for (;;) {
        const found = token.exec(text)?.[1] ?? '';
        const start = token.lastIndex - found.length;
        const next = found === '' ? undefined : steps[state](found, open);
        if (next === undefined)
            return { offset: start, problem: problemAt(text, start, state) };
        state = next;
    }
}
const value = (found, open) => {
    if (found === '{' || found === '[') {
        open.push(found);
        return found === '{' ? 'first name' : 'first value';
    }
    return '{}[]:,'.includes(found) ? undefined : afterValue(open);
};
const name = (found) => (found.startsWith('"') ? 'colon' : undefined);
/** What may follow in each state. */
const steps = {
    value,
    'first value': (found, open) => (found === ']' ? close(open) : value(found, open)),
    name,
    'first name': (found, open) => (found === '}' ? close(open) : name(found, open)),
    colon: (found) => (found === ':' ? 'value' : undefined),
    after: (found, open) => {
        if (found === ',')
            return open.at(-1) === '{' ? 'name' : 'value';
        return found === closerOf(open) ? close(open) : undefined;
    },
    end: () => undefined,
};
const expected = {
    value: 'a value is expected',
    'first value': 'a value is expected',
    name: 'a name in double quotes is expected',
    'first name': 'a name in double quotes is expected',
    colon: 'a colon is expected',
    after: 'a comma or the closing bracket is expected',
    end: 'nothing more is expected',
};
function close(open) {
    open.pop();
    return afterValue(open);
}
function afterValue(open) {
    return open.length === 0 ? 'end' : 'after';
}
function closerOf(open) {
    return open.at(-1) === '{' ? '}' : ']';
}
function problemAt(text, start, state) {
    if (start >= text.length)
        return state === 'end' ? 'it is whole' : 'it ends too early';
    const mayBeText = state !== 'colon' && state !== 'after' && state !== 'end';
    if (mayBeText && text[start] === '"') {
        return 'this text has no end, or holds a character that must be escaped';
    }
    return expected[state];
}
//# sourceMappingURL=json-fault.js.map