/** True when a text becomes the other by at most so many edits: a character more, less, other, or two exchanged.
 * @example isWithinEdits('svchost.exe', 'svch0st.exe', { edits: 1, prefix: 0, transpositions: true }) // true */
export function isWithinEdits(left, right, options) {
    const { edits, prefix, transpositions } = options;
    const a = Array.from(left);
    const b = Array.from(right);
    if (Math.abs(a.length - b.length) > edits)
        return false;
    if (a.slice(0, prefix).join('') !== b.slice(0, prefix).join(''))
        return false;
    let before = [];
    let last = Array.from({ length: b.length + 1 }, (_, index) => index);
    for (let row = 1; row <= a.length; row += 1) {
        const current = [row];
        for (let column = 1; column <= b.length; column += 1) {
            const same = a[row - 1] === b[column - 1] ? 0 : 1;
            let best = Math.min(last[column] + 1, current[column - 1] + 1, last[column - 1] + same);
            const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
            if (transpositions && swapped)
                best = Math.min(best, before[column - 2] + 1);
            current.push(best);
        }
        if (Math.min(...current) > edits)
            return false;
        before = last;
        last = current;
    }
    return last[b.length] <= edits;
}
/** How many edits `fuzziness` allows for a word: a number, or `AUTO` by its length.
 * @returns undefined for what is no fuzziness */
export function editsOf(fuzziness, word) {
    const auto = /^AUTO(?::(\d{1,3}),(\d{1,3}))?$/i.exec(fuzziness);
    if (auto !== null) {
        const length = Array.from(word).length;
        if (length < Number(auto[1] ?? 3))
            return 0;
        return length < Number(auto[2] ?? 6) ? 1 : 2;
    }
    return /^[012]$/.test(fuzziness) ? Number(fuzziness) : undefined;
}
//# sourceMappingURL=match-text.js.map