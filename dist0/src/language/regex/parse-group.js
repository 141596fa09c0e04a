/** Reads what follows an opening parenthesis. */
export function parseGroupOpening(reader, flags) {
    if (!reader.match('?'))
        return { kind: 'capture', name: undefined };
    if (reader.match(':'))
        return { kind: 'group', flags };
    if (reader.match('>'))
        return { kind: 'atomic' };
    if (reader.match('='))
        return { kind: 'look', behind: false, negated: false };
    if (reader.match('!'))
        return { kind: 'look', behind: false, negated: true };
    if (reader.match('<='))
        return { kind: 'look', behind: true, negated: false };
    if (reader.match('<!'))
        return { kind: 'look', behind: true, negated: true };
    if (reader.match('<'))
        return { kind: 'capture', name: groupName(reader) };
    if (reader.match('#')) {
        reader.takeUntil(')');
        return { kind: 'comment' };
    }
    return parseFlags(reader, flags);
}
function groupName(reader) {
    const name = reader.takeUntil('>');
    const isRight = reader.dialect.groupNames === 'any' ? name !== '' : /^[A-Za-z][A-Za-z0-9]*$/.test(name);
    return isRight ? name : reader.fail('the name of a group is letters and digits');
}
function parseFlags(reader, before) {
    let flags = before;
    let value = true;
    for (;;) {
        const letter = reader.next();
        if (letter === ')')
            return { kind: 'flags', flags };
        if (letter === ':')
            return { kind: 'group', flags };
        if (letter === '-')
            value = false;
        else
            flags = withFlag(reader, flags, { letter, value });
    }
}
function withFlag(reader, flags, { letter, value }) {
    switch (letter) {
        case 'i':
            return { ...flags, ignoreCase: value };
        case 'x':
            return { ...flags, comments: value };
        case 'm':
            return reader.dialect.multiline === 'dot'
                ? { ...flags, dotAll: value }
                : { ...flags, lines: value };
        case 's':
            if (reader.dialect.multiline === 'lines')
                return { ...flags, dotAll: value };
            return reader.fail(`the flag "s" does not exist`);
        default:
            return reader.refuse(`The group (?${letter}`);
    }
}
//# sourceMappingURL=parse-group.js.map