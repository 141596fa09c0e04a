/** Breaks words into lines no wider than `width`; a word that is wider has a line of its own.
 * @example wrap(['a', 'bb', 'ccc'], 4) // ['a bb', 'ccc'] */
export function wrap(words, width) {
    const lines = [];
    for (const word of words) {
        const line = lines.at(-1);
        if (line === undefined || line.length + 1 + word.length > width)
            lines.push(word);
        else
            lines[lines.length - 1] = `${line} ${word}`;
    }
    return lines;
}
//# sourceMappingURL=wrap.js.map