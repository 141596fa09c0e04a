/** The literal texts of a pattern, in order. */
export function literalsOfGlob(glob) {
    return glob.flatMap((part) => (part.kind === 'literal' ? [part.text] : []));
}
/** Chooses the cheapest check of a whole text against a pattern. */
export function testOfGlob(glob) {
    if (glob.some((part) => part.kind === 'one'))
        return walkTest(glob);
    const literals = literalsOfGlob(glob);
    if (!glob.some((part) => part.kind === 'any')) {
        const only = literals.join('');
        return (text) => text === only;
    }
    const isOpenStart = glob[0]?.kind === 'any';
    const isOpenEnd = glob.at(-1)?.kind === 'any';
    if (literals.length === 0)
        return () => true;
    if (literals.length === 1)
        return oneLiteralTest(literals[0], isOpenStart, isOpenEnd);
    const prefix = isOpenStart ? '' : literals[0];
    const suffix = isOpenEnd ? '' : literals.at(-1);
    const inner = literals.slice(isOpenStart ? 0 : 1, isOpenEnd ? undefined : -1);
    return splitTest(prefix, inner, suffix);
}
function oneLiteralTest(literal, isOpenStart, isOpenEnd) {
    if (isOpenStart && isOpenEnd)
        return (text) => text.includes(literal);
    return isOpenStart ? (text) => text.endsWith(literal) : (text) => text.startsWith(literal);
}
function splitTest(prefix, inner, suffix) {
    return (text) => {
        if (!text.startsWith(prefix) || !text.endsWith(suffix))
            return false;
        let from = prefix.length;
        for (const literal of inner) {
            const at = text.indexOf(literal, from);
            if (at === -1)
                return false;
            from = at + literal.length;
        }
        return from + suffix.length <= text.length;
    };
}
const anyRun = -1;
const oneCharacter = -2;
// The classic walk with one way back, to the last run: taking each run as short as possible loses nothing.
function walkTest(glob) {
    const wanted = glob.flatMap((part) => {
        if (part.kind === 'any')
            return [anyRun];
        if (part.kind === 'one')
            return [oneCharacter];
        return Array.from({ length: part.text.length }, (_, index) => part.text.charCodeAt(index));
    });
    return (text) => walk(text, wanted);
}
function walk(text, wanted) {
    let at = 0;
    let next = 0;
    let runAt = -1;
    let runNext = -1;
    while (at < text.length) {
        const part = wanted[next];
        if (part === anyRun) {
            runAt = at;
            next += 1;
            runNext = next;
        }
        else if (part === oneCharacter) {
            at += widthAt(text, at);
            next += 1;
        }
        else if (part === text.charCodeAt(at)) {
            at += 1;
            next += 1;
        }
        else if (runNext === -1)
            return false;
        else {
            runAt += widthAt(text, runAt);
            at = runAt;
            next = runNext;
        }
    }
    while (wanted[next] === anyRun)
        next += 1;
    return next === wanted.length;
}
// A character beyond U+FFFF is one character of two units.
function widthAt(text, at) {
    return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
//# sourceMappingURL=glob-test.js.map