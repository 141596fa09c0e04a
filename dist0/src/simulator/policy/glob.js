/** Compares a text with an IAM pattern: `*` is any run of characters, `?` any one.
 * Two pointers and one mark to go back to: never worse than the product of the lengths.
 * @example globMatches('iam:create*', 'iam:createuser') // true */
export function globMatches(pattern, text) {
    if (pattern === '*')
        return true;
    let at = 0;
    let read = 0;
    let star = -1;
    let mark = 0;
    while (read < text.length) {
        const expected = pattern[at];
        if (expected === '*') {
            star = at;
            mark = read;
            at += 1;
        }
        else if (expected === '?' || expected === text[read]) {
            at += 1;
            read += 1;
        }
        else if (star !== -1) {
            at = star + 1;
            mark += 1;
            read = mark;
        }
        else {
            return false;
        }
    }
    while (pattern[at] === '*')
        at += 1;
    return at === pattern.length;
}
//# sourceMappingURL=glob.js.map