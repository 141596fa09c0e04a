import { TrailproofError } from '../../diagnostic/trailproof-error.js';
const largestInteger = 2 ** 31 - 1;
const largestLong = 2 ** 63;
/** Parses null, true, false, a number or a string; the reader must stand before one of them. */
export function parseLiteral(reader) {
    const { token } = reader;
    const span = reader.spanOfToken();
    if (token.kind === 'string') {
        reader.take();
        return { kind: 'literal', value: token.value, type: 'keyword', span };
    }
    if (token.kind === 'integer' || token.kind === 'decimal') {
        const value = Number(token.text);
        if (!Number.isFinite(value)) {
            throw new TrailproofError('ESQL_SYNTAX', 'The number is too large.', { span });
        }
        reader.take();
        return { kind: 'literal', value, type: numberType(value, token.kind), span };
    }
    if (reader.acceptWord('null'))
        return { kind: 'literal', value: null, type: 'null', span };
    if (reader.acceptWord('true'))
        return { kind: 'literal', value: true, type: 'boolean', span };
    if (reader.acceptWord('false'))
        return { kind: 'literal', value: false, type: 'boolean', span };
    throw reader.unexpected('a value');
}
/** True before what `parseLiteral` takes. */
export function atLiteral(reader) {
    reader.mention('a value');
    const { kind } = reader.token;
    if (kind === 'string' || kind === 'integer' || kind === 'decimal')
        return true;
    return reader.isWord('null', 'true', 'false');
}
// A whole number becomes the smallest type that holds it.
function numberType(value, kind) {
    if (kind === 'decimal' || value > largestLong)
        return 'double';
    return value > largestInteger ? 'long' : 'integer';
}
//# sourceMappingURL=literal-parser.js.map