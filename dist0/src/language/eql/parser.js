import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { days, hours, minutes, seconds } from '../../time/duration.js';
import { checkQueryLength } from '../bounds.js';
import { checkSample, checkSequence } from './check-join.js';
import { parseExpression } from './expression-parser.js';
import { TokenReader } from './token-reader.js';
/** Parses a query in Elasticsearch's EQL: an event query, a sequence or a sample, with pipes.
 * @example parseEql(queryTextOf('process where true', 'query')).query.kind // 'event'
 * @throws TrailproofError EQL_SYNTAX, QUERY_TOO_DEEP, QUERY_TOO_LONG */
export function parseEql(query) {
    checkQueryLength(query);
    const reader = new TokenReader(query);
    const start = reader.peek().start;
    const parsed = parseQuery(reader);
    if (parsed.kind === 'sample' && reader.sees('|'))
        reader.fail('the end of the query', 'Elasticsearch takes no pipes behind samples.');
    const pipes = [];
    while (reader.sees('|'))
        pipes.push(parsePipe(reader));
    if (reader.peek().kind !== 'end')
        reader.fail('an operator, "|" or the end of the query');
    return { query: parsed, pipes, span: reader.spanFrom(start) };
}
function parseQuery(reader) {
    if (reader.sees('sequence'))
        return parseSequence(reader);
    if (reader.sees('sample'))
        return parseSample(reader);
    if (reader.sees('join')) {
        reader.fail('an event category, "any", "sequence" or "sample"', 'Elasticsearch has no join; use a sequence.');
    }
    const filter = parseEventFilter(reader);
    return { kind: 'event', filter, span: filter.span };
}
function parseEventFilter(reader) {
    const { start } = reader.peek();
    const category = parseCategory(reader);
    reader.expect('where', 'A query begins with a category and "where": any where event.action == "x".');
    if (reader.peek().kind === 'end' || reader.sees(']')) {
        reader.fail('a condition', 'Write true for every event of the category.');
    }
    const condition = parseExpression(reader);
    return { category, condition, span: reader.spanFrom(start) };
}
function parseCategory(reader) {
    if (reader.take('any'))
        return undefined;
    const token = reader.peek();
    if (token.kind === 'name' || token.kind === 'quoted-name' || token.kind === 'string') {
        return reader.next().value;
    }
    return reader.fail('an event category, "any", "sequence" or "sample"');
}
function parseSequence(reader) {
    const { start } = reader.next();
    const keys = parseKeys(reader);
    const maxSpan = parseMaxSpan(reader);
    if (reader.sees('by'))
        reader.fail('"["', 'The keys come first: sequence by ... with maxspan=...');
    const stages = [];
    while (reader.sees('[') || reader.sees('!'))
        stages.push(parseStage(reader));
    if (stages.length === 0)
        reader.fail('"["', 'A sequence is a row of stages: [category where condition].');
    const until = reader.take('until') ? parseStage(reader) : undefined;
    const sequence = { keys, maxSpan, stages, until, span: reader.spanFrom(start) };
    checkSequence(sequence);
    return { kind: 'sequence', ...sequence };
}
function parseSample(reader) {
    const { start } = reader.next();
    const keys = parseKeys(reader);
    const stages = [];
    while (reader.sees('['))
        stages.push(parseStage(reader));
    if (stages.length === 0)
        reader.fail('"["', 'A sample is a row of filters: [category where condition].');
    const sample = { keys, stages, span: reader.spanFrom(start) };
    checkSample(sample);
    return { kind: 'sample', ...sample };
}
function parseKeys(reader) {
    if (!reader.take('by'))
        return [];
    const keys = [parseKey(reader)];
    while (reader.take(','))
        keys.push(parseKey(reader));
    return keys;
}
function parseKey(reader) {
    const key = parseExpression(reader);
    if (key.kind === 'field')
        return key;
    throw new TrailproofError('EQL_SYNTAX', 'Events are joined by fields only.', { span: key.span });
}
function parseStage(reader) {
    const { start } = reader.peek();
    const missing = reader.take('!');
    reader.expect('[');
    const filter = parseEventFilter(reader);
    reader.expect(']');
    const keys = parseKeys(reader);
    const runs = parseRuns(reader);
    return { filter, keys, runs, missing, span: reader.spanFrom(start) };
}
const unitLengths = {
    ms: 1,
    s: seconds(1),
    m: minutes(1),
    h: hours(1),
    d: days(1),
};
function parseMaxSpan(reader) {
    if (!reader.take('with'))
        return undefined;
    reader.expect('maxspan');
    reader.expect('=');
    const count = reader.peek();
    if (count.kind !== 'integer' || Number(count.text) === 0)
        reader.fail('a whole number above 0', 'maxspan is a number and a unit: 30s, 5m, 1h, 1d.');
    reader.next();
    const unit = reader.peek();
    const length = Object.hasOwn(unitLengths, unit.text) ? unitLengths[unit.text] : undefined;
    if (length === undefined)
        reader.fail('a unit of time', 'The units are ms, s, m, h and d.');
    reader.next();
    return Number(count.text) * (length ?? 0);
}
const mostRuns = 100;
function parseRuns(reader) {
    if (!reader.sees('with'))
        return 1;
    reader.next();
    if (reader.peek().text !== 'runs')
        reader.fail('"runs"');
    reader.next();
    reader.expect('=');
    const count = reader.peek();
    const runs = count.kind === 'integer' ? Number(count.text) : 0;
    if (runs < 1 || runs > mostRuns)
        reader.fail(`a whole number from 1 to ${mostRuns}`);
    reader.next();
    return runs;
}
function parsePipe(reader) {
    const { start } = reader.next();
    const name = reader.peek();
    if (name.kind !== 'name')
        reader.fail('the name of a pipe', 'The pipes are head and tail.');
    if (name.text !== 'head' && name.text !== 'tail') {
        throw new TrailproofError('EQL_SYNTAX', `Elasticsearch has no pipe "${name.text}".`, {
            span: reader.query.spanOf(name.start, name.end),
            hint: 'The pipes are head and tail.',
        });
    }
    reader.next();
    const count = reader.peek();
    if (count.kind !== 'integer')
        reader.fail('a whole number', `A pipe keeps so many matches: | ${name.text} 10.`);
    reader.next();
    return { name: name.text, count: Number(count.text), span: reader.spanFrom(start) };
}
//# sourceMappingURL=parser.js.map