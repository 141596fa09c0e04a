/** True when a pattern can match without taking a character. */
export function canBeEmpty(tree) {
    switch (tree.kind) {
        case 'empty':
        case 'assert':
        case 'look':
            return true;
        case 'set':
            return false;
        case 'sequence':
            return tree.parts.every(canBeEmpty);
        case 'union':
            return tree.parts.some(canBeEmpty);
        case 'repeat':
            return tree.min === 0 || canBeEmpty(tree.part);
        case 'capture':
        case 'atomic':
            return canBeEmpty(tree.part);
    }
}
/** How many characters each match takes, where that is one number. */
export function fixedLength(tree) {
    switch (tree.kind) {
        case 'empty':
        case 'assert':
        case 'look':
            return 0;
        case 'set':
            return 1;
        case 'sequence':
            return tree.parts.reduce((sum, part) => {
                const length = fixedLength(part);
                return sum === undefined || length === undefined ? undefined : sum + length;
            }, 0);
        case 'union': {
            const lengths = new Set(tree.parts.map(fixedLength));
            return lengths.size === 1 ? [...lengths][0] : undefined;
        }
        case 'repeat': {
            const length = fixedLength(tree.part);
            return length === undefined || tree.min !== tree.max ? undefined : length * tree.min;
        }
        case 'capture':
        case 'atomic':
            return fixedLength(tree.part);
    }
}
//# sourceMappingURL=regex-tree.js.map