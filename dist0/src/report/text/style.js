/** Makes the style for a stream. */
export function styleOf(coloured) {
    const paint = (code) => (text) => coloured && text !== '' ? `\u001b[${code}m${text}\u001b[0m` : text;
    return { good: paint(32), bad: paint(31), odd: paint(33), quiet: paint(2), strong: paint(1) };
}
//# sourceMappingURL=style.js.map