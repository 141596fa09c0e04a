/** A column as an operand. */
export function typedColumn({ name, type, possible }, span) {
    return { tree: { kind: 'field', name, optional: true, span }, type, span, possible };
}
//# sourceMappingURL=column.js.map