import { didYouMean } from '../../../diagnostic/nearest-name.js';
import { globMatcher } from '../../lucene/glob-matcher.js';
import { normalGlob } from '../../lucene/glob.js';
import { Scope } from '../scope.js';
/** KEEP: the columns named, in that order. A column that several patterns name stands where the most exact one is,
 * among equals where the last one is. */
export function compileKeep(command, builder) {
    const kept = new Map();
    for (const pattern of lastOfEach(command.patterns)) {
        const exactness = exactnessOf(pattern);
        for (const column of columnsOf(pattern, builder)) {
            const before = kept.get(column);
            if (before !== undefined && before > exactness)
                continue;
            kept.delete(column);
            kept.set(column, exactness);
        }
    }
    const { scope } = builder;
    const tests = command.patterns.flatMap(({ pieces }) => pieces.length > 1 ? [testOf(pieces)] : []);
    // A field that is not mapped here would be kept by its wildcard where it is.
    const mayBeUnmapped = (name) => scope.mayBeUnmapped(name) && !scope.isGone(name) && tests.some((matches) => matches(name));
    builder.scope = Scope.closed([...kept.keys()], mayBeUnmapped);
}
/** DROP: all columns but those named. */
export function compileDrop(command, builder) {
    const names = command.patterns.flatMap((pattern) => columnsOf(pattern, builder).map((column) => column.name));
    builder.scope.drop(names);
}
/** RENAME: pair after pair; a column that had the new name gives way. */
export function compileRename(command, builder) {
    for (const { from, to } of command.pairs) {
        const column = builder.column(from.text, from.span);
        builder.scope = builder.scope.renamed(column, to.text, from.span);
    }
}
// A pattern that is written again counts where it stands last.
function lastOfEach(patterns) {
    const last = new Map();
    for (const pattern of patterns) {
        const key = JSON.stringify(pattern.pieces);
        last.delete(key);
        last.set(key, pattern);
    }
    return [...last.values()];
}
function exactnessOf({ pieces }) {
    if (pieces.length === 1)
        return 2;
    return pieces.every((piece) => piece === '') ? 0 : 1;
}
function columnsOf({ pieces, span }, builder) {
    if (pieces.length === 1)
        return [builder.column(pieces[0], span)];
    const matches = testOf(pieces);
    const found = builder.scope.list(span).filter(({ name }) => matches(name));
    if (found.length > 0)
        return found;
    const pattern = pieces.join('*');
    builder.warnings.push({
        severity: 'warning',
        code: 'FIELD_UNKNOWN',
        message: `No column matches "${pattern}": Elasticsearch refuses the query unless one is mapped.`,
        span,
        hint: didYouMean(pattern, builder.scope.names()),
    });
    return [];
}
function testOf(pieces) {
    return globMatcher(globOf(pieces), { ignoreCase: false }).test;
}
function globOf(pieces) {
    const parts = pieces.flatMap((text, index) => {
        const literal = { kind: 'literal', text };
        return index === 0 ? [literal] : [{ kind: 'any' }, literal];
    });
    return normalGlob(parts);
}
//# sourceMappingURL=compile-projection.js.map