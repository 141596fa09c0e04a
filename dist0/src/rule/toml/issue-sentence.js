const typeNames = {
    string: 'text',
    number: 'a number',
    int: 'a whole number',
    boolean: 'true or false',
    array: 'a list',
    object: 'a table',
    record: 'a table',
};
/** What is wrong with a value, for people: the rest of a sentence that begins with its key.
 * @example issueSentence({ code: 'too_big', origin: 'number', maximum: 100, … }) // 'must be at most 100' */
export function issueSentence(issue) {
    if (issue.code === 'invalid_type') {
        return `must be ${typeNames[issue.expected] ?? issue.expected}, not ${typeOf(issue.input)}`;
    }
    if (issue.code === 'invalid_value') {
        return `must be ${choice(issue.values.map(String))}, not ${shown(issue.input)}`;
    }
    if (issue.code === 'too_small')
        return `must ${bound(issue.origin, 'least', Number(issue.minimum))}`;
    if (issue.code === 'too_big')
        return `must ${bound(issue.origin, 'most', Number(issue.maximum))}`;
    // The sentences of all others are ours: they stand in the shapes.
    return issue.message;
}
function bound(origin, direction, limit) {
    if (origin === 'string') {
        if (direction === 'least' && limit === 1)
            return 'not be empty';
        return `have at ${direction} ${limit} characters`;
    }
    if (origin === 'array')
        return `have at ${direction} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
    return `be at ${direction} ${limit}`;
}
function choice(values) {
    if (values.length < 2)
        return `"${values.join('')}"`;
    return `one of ${values.slice(0, -1).join(', ')} and ${values.at(-1)}`;
}
function shown(value) {
    if (typeof value === 'string')
        return value.length > 60 ? `"${value.slice(0, 60)}…"` : `"${value}"`;
    if (typeof value === 'number' || typeof value === 'boolean')
        return String(value);
    return typeOf(value);
}
function typeOf(value) {
    if (Array.isArray(value))
        return 'a list';
    if (Number.isInteger(value))
        return 'a whole number';
    return typeNames[typeof value] ?? typeof value;
}
//# sourceMappingURL=issue-sentence.js.map