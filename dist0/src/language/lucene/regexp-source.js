import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { hasAsciiLetter } from '../fold-case.js';
/** Writes a parsed pattern in another dialect, for the whole text. Ignoring case folds literal ASCII letters only:
 * in Lucene, sets of characters keep their case. */
export function regexpSource(tree, { dialect, ignoreCase }) {
    const code = (point) => `${dialect === 'javascript' ? '\\u' : '\\x'}{${point.toString(16)}}`;
    const letter = (character) => {
        if (!/^[A-Za-z0-9]$/.test(character))
            return code(character.codePointAt(0));
        if (!ignoreCase || !hasAsciiLetter(character))
            return character;
        return `[${character.toLowerCase()}${character.toUpperCase()}]`;
    };
    const write = (part) => {
        switch (part.kind) {
            case 'empty':
                return '(?:)';
            case 'nothing':
                return `[^${code(0)}-${code(0x10ffff)}]`;
            case 'literal':
                return Array.from(part.text, letter).join('');
            case 'set':
                return writeSet(part, code);
            case 'sequence':
                return part.parts
                    .map((each) => (each.kind === 'union' ? `(?:${write(each)})` : write(each)))
                    .join('');
            case 'union':
                return part.parts.map(write).join('|');
            case 'intersection':
                throw new TrailproofError('INTERNAL', 'An intersection cannot be written in another dialect.');
            case 'repeat':
                return `(?:${write(part.part)})${quantifier(part.min, part.max)}`;
        }
    };
    return `^(?:${write(tree)})$`;
}
function writeSet({ ranges, negated }, code) {
    if (ranges.length === 0)
        return negated ? `[${code(0)}-${code(0x10ffff)}]` : '';
    const items = ranges.map(([from, to]) => (from === to ? code(from) : `${code(from)}-${code(to)}`));
    return `[${negated ? '^' : ''}${items.join('')}]`;
}
function quantifier(min, max) {
    if (max === Number.POSITIVE_INFINITY)
        return min === 0 ? '*' : min === 1 ? '+' : `{${min},}`;
    if (min === 0 && max === 1)
        return '?';
    return min === max ? `{${min}}` : `{${min},${max}}`;
}
//# sourceMappingURL=regexp-source.js.map