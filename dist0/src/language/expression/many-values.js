/** Widens a test of one scalar to what a field holds: nothing is null, several are judged as `many` says. */
export function onFieldValue(test, many) {
    return many === 'any' ? onAnyValue(test) : onSingleValue(test);
}
function onAnyValue(test) {
    return (value) => {
        if (value === undefined)
            return null;
        if (typeof value !== 'object')
            return test(value);
        let answer = value.length === 0 ? null : false;
        for (const item of value) {
            const result = test(item);
            if (result === true)
                return true;
            if (result === null)
                answer = null;
        }
        return answer;
    };
}
function onSingleValue(test) {
    return (value) => {
        if (value === undefined)
            return null;
        if (typeof value !== 'object')
            return test(value);
        return value.length === 1 ? test(value[0]) : null;
    };
}
//# sourceMappingURL=many-values.js.map