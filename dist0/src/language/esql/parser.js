import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { modelCommands, pipeCommands, sourceCommands, unsupportedCommands, } from './command-names.js';
import { parseCommand, parseSourceCommand } from './command-parser.js';
import { TokenReader } from './token-reader.js';
const longestQuery = 100_000;
/** Reads an ES|QL query into its tree.
 * @example parseEsql(queryTextOf('FROM logs-* | LIMIT 1', '<argument>')).commands[0]?.kind // 'limit'
 * @throws TrailproofError ESQL_SYNTAX with what would be accepted, ESQL_COMMAND_UNSUPPORTED, LLM_UNSUPPORTED, QUERY_TOO_LONG or QUERY_TOO_DEEP */
export function parseEsql(query) {
    const { length } = query.text;
    if (length > longestQuery) {
        throw new TrailproofError('QUERY_TOO_LONG', `The query has ${length} characters.`, {
            span: query.spanOf(0, 0),
            hint: `At most ${longestQuery} are read.`,
        });
    }
    const reader = new TokenReader(query);
    const { start } = reader.token;
    const source = parseSourceCommand(reader, commandName(reader, sourceCommands));
    const commands = [];
    while (reader.token.kind !== 'end') {
        reader.expectSymbol('|');
        commands.push(parseCommand(reader, commandName(reader, pipeCommands)));
    }
    return { source, commands, span: reader.spanFrom(start) };
}
function commandName(reader, known) {
    const found = known.find((name) => reader.atWord(name));
    if (found !== undefined)
        return found;
    const { token } = reader;
    if (token.kind !== 'identifier')
        throw reader.unexpected();
    const word = token.text.toLowerCase();
    const span = reader.spanOfToken();
    if (modelCommands.has(word))
        throw modelUnsupported(word, span);
    const hint = unsupportedCommands.get(word);
    if (hint !== undefined) {
        const name = word.toUpperCase();
        throw new TrailproofError('ESQL_COMMAND_UNSUPPORTED', `${name} is not supported.`, {
            span,
            hint,
        });
    }
    if ([...sourceCommands, ...pipeCommands].some((name) => name === word))
        throw reader.unexpected();
    throw new TrailproofError('ESQL_SYNTAX', `ES|QL has no command "${token.text}".`, {
        span,
        hint: didYouMean(word, [...known, ...unsupportedCommands.keys()]) ??
            `Known are ${known.join(', ').toUpperCase()}.`,
    });
}
function modelUnsupported(word, span) {
    const message = `${word.toUpperCase()} is not supported: it asks a language model.`;
    return new TrailproofError('LLM_UNSUPPORTED', message, {
        span,
        hint: 'No replay can repeat what a model answers.',
    });
}
//# sourceMappingURL=parser.js.map