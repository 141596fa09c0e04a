import { parseDissect, parseGrok } from './extraction-parser.js';
import { parseExpression } from './expression-parser.js';
/** Parses the command that a query begins with; the reader stands before its name. */
export function parseSourceCommand(reader, name) {
    const { start } = reader.take();
    switch (name) {
        case 'from':
            return parseFrom(reader, start);
        case 'row':
            return { kind: 'row', fields: parseAssignments(reader), span: reader.spanFrom(start) };
    }
}
/** Parses a command that follows a pipe; the reader stands before its name. */
export function parseCommand(reader, name) {
    const { start } = reader.take();
    switch (name) {
        case 'where':
            return { kind: name, condition: parseExpression(reader), span: reader.spanFrom(start) };
        case 'eval':
            return { kind: name, fields: parseAssignments(reader), span: reader.spanFrom(start) };
        case 'stats':
            return parseStats(reader, start);
        case 'keep':
        case 'drop':
            return { kind: name, patterns: parseNamePatterns(reader), span: reader.spanFrom(start) };
        case 'rename':
            return parseRename(reader, start);
        case 'sort':
            return { kind: name, keys: parseSortKeys(reader), span: reader.spanFrom(start) };
        case 'limit':
            return { kind: name, count: parseCount(reader), span: reader.spanFrom(start) };
        case 'dissect':
            return parseDissect(reader, start);
        case 'grok':
            return parseGrok(reader, start);
        case 'mv_expand':
            return { kind: 'mvExpand', name: reader.expectName(), span: reader.spanFrom(start) };
        case 'inline':
            reader.expectWord('stats');
            return { ...parseStats(reader, start), kind: 'inlineStats' };
        case 'inlinestats':
            return { ...parseStats(reader, start), kind: 'inlineStats' };
    }
}
function parseFrom(reader, start) {
    const patterns = [reader.expectSource()];
    while (reader.acceptSymbol(','))
        patterns.push(reader.expectSource());
    const metadata = [];
    if (reader.acceptWord('metadata')) {
        metadata.push(reader.expectName());
        while (reader.acceptSymbol(','))
            metadata.push(reader.expectName());
    }
    return { kind: 'from', patterns, metadata, span: reader.spanFrom(start) };
}
function parseAssignments(reader) {
    const fields = [parseAssignment(reader)];
    while (reader.acceptSymbol(','))
        fields.push(parseAssignment(reader));
    return fields;
}
function parseAssignment(reader) {
    const { start } = reader.token;
    const name = parseAssignedName(reader);
    const expressionStart = reader.token.start;
    const expression = parseExpression(reader);
    const written = reader.query.text.slice(expressionStart, reader.lastEnd);
    return { name, expression, written, span: reader.spanFrom(start) };
}
function parseAssignedName(reader) {
    if (!reader.atName() || !reader.assignmentFollows())
        return undefined;
    const name = reader.expectName();
    reader.expectSymbol('=');
    return name;
}
function parseStats(reader, start) {
    const aggregates = [];
    if (!reader.atWord('by')) {
        aggregates.push(parseAggregate(reader));
        while (reader.acceptSymbol(','))
            aggregates.push(parseAggregate(reader));
    }
    const groups = reader.acceptWord('by') ? parseAssignments(reader) : [];
    return { kind: 'stats', aggregates, groups, span: reader.spanFrom(start) };
}
function parseAggregate(reader) {
    const assignment = parseAssignment(reader);
    if (!reader.acceptWord('where'))
        return { ...assignment, filter: undefined };
    const start = reader.lastEnd;
    const filter = parseExpression(reader);
    // Without a name the column is called as the whole is written, filter included.
    const written = `${assignment.written} WHERE${reader.query.text.slice(start, reader.lastEnd)}`;
    return { ...assignment, written, filter };
}
function parseNamePatterns(reader) {
    const patterns = [reader.expectNamePattern()];
    while (reader.acceptSymbol(','))
        patterns.push(reader.expectNamePattern());
    return patterns;
}
function parseRename(reader, start) {
    const pairs = [parseRenamePair(reader)];
    while (reader.acceptSymbol(','))
        pairs.push(parseRenamePair(reader));
    return { kind: 'rename', pairs, span: reader.spanFrom(start) };
}
// `old AS new`, or the other way round with `new = old`.
function parseRenamePair(reader) {
    const first = reader.expectPlainName();
    if (reader.acceptSymbol('='))
        return { from: reader.expectPlainName(), to: first };
    reader.expectWord('as');
    return { from: first, to: reader.expectPlainName() };
}
function parseSortKeys(reader) {
    const keys = [parseSortKey(reader)];
    while (reader.acceptSymbol(','))
        keys.push(parseSortKey(reader));
    return keys;
}
function parseSortKey(reader) {
    const { start } = reader.token;
    const expression = parseExpression(reader);
    const descending = reader.acceptWord('desc');
    if (!descending)
        reader.acceptWord('asc');
    let nulls = descending ? 'first' : 'last';
    if (reader.acceptWord('nulls')) {
        nulls = reader.atWord('first') ? 'first' : 'last';
        reader.expectWord(nulls);
    }
    return { expression, order: descending ? 'desc' : 'asc', nulls, span: reader.spanFrom(start) };
}
function parseCount(reader) {
    const { token } = reader;
    if (token.kind !== 'integer')
        throw reader.unexpected('a whole number');
    reader.take();
    return Math.min(Number(token.text), Number.MAX_SAFE_INTEGER);
}
//# sourceMappingURL=command-parser.js.map