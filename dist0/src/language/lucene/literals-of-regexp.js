/** Texts that each match of a pattern must hold.
 * @example literalsOfRegexp(parseRegexp('a+bc(d|e)', span)) // ['a', 'bc'] */
export function literalsOfRegexp(tree) {
    switch (tree.kind) {
        case 'literal':
            return [tree.text];
        case 'sequence':
        case 'intersection':
            return tree.parts.flatMap(literalsOfRegexp);
        case 'repeat':
            return tree.min === 0 ? [] : literalsOfRegexp(tree.part);
        case 'empty':
        case 'nothing':
        case 'set':
        case 'union':
            return [];
    }
}
//# sourceMappingURL=literals-of-regexp.js.map