import { didYouMean } from '../../../diagnostic/nearest-name.js';
import { printable } from '../../../diagnostic/printable.js';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { grokPatterns } from './grok-patterns.js';
const reference = /%\{([A-Za-z0-9_]+)(?::([^{}]+))?\}/g;
const longest = 50_000;
const deepest = 20;
/** Puts the named patterns of GROK in their places: `%{INT:id:int}` becomes a group that is named `id:int`.
 * @throws TrailproofError PATTERN_INVALID for a name that is not known */
export function expandGrok(text, span) {
    return expand(text, span, 0);
}
function expand(text, span, depth) {
    const expanded = text.replace(reference, (_, name, column) => {
        const pattern = grokPatterns.get(name);
        if (pattern === undefined)
            throw unknownPattern(name, span);
        const inner = depth < deepest ? expand(pattern, span, depth + 1) : pattern;
        return column === undefined ? `(?:${inner})` : `(?<${column}>${inner})`;
    });
    if (expanded.length <= longest)
        return expanded;
    const message = 'The pattern of GROK is too long when its named patterns are put in.';
    throw new TrailproofError('PATTERN_UNSUPPORTED', message, { span });
}
function unknownPattern(name, span) {
    return new TrailproofError('PATTERN_INVALID', `GROK has no pattern "${printable(name)}".`, {
        span,
        hint: didYouMean(name, grokPatterns.keys()) ?? 'Write it out: (?<column>…).',
    });
}
//# sourceMappingURL=expand-grok.js.map