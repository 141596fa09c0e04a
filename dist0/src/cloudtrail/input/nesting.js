/** True when lists and objects of a JSON text are nested deeper than a limit; what stands in strings does not count.
 * Asked for each long record, so the cheap question comes first: are there enough opening brackets at all? */
export function isNestedDeeper(text, limit) {
    if (text.length <= 2 * limit)
        return false;
    if (!holdsMore(text, '{', limit / 2) && !holdsMore(text, '[', limit / 2))
        return false;
    return nestingOf(text) > limit;
}
function holdsMore(text, bracket, count) {
    let seen = 0;
    for (let at = text.indexOf(bracket); at !== -1; at = text.indexOf(bracket, at + 1)) {
        seen += 1;
        if (seen > count)
            return true;
    }
    return false;
}
function nestingOf(text) {
    let depth = 0;
    let deepest = 0;
    let inString = false;
    for (let index = 0; index < text.length; index += 1) {
        const unit = text.charCodeAt(index);
        if (inString) {
            if (unit === 0x5c)
                index += 1;
            else if (unit === 0x22)
                inString = false;
        }
        else if (unit === 0x22)
            inString = true;
        else if (unit === 0x7b || unit === 0x5b) {
            depth += 1;
            if (depth > deepest)
                deepest = depth;
        }
        else if (unit === 0x7d || unit === 0x5d)
            depth -= 1;
    }
    return deepest;
}
//# sourceMappingURL=nesting.js.map