/** LIMIT: the first rows. */
export function compileLimit({ count }, builder) {
    builder.windowed = true;
    builder.limited = true;
    builder.late.push((rows) => (rows.length <= count ? rows : rows.slice(0, count)));
}
//# sourceMappingURL=compile-limit.js.map