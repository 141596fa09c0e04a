import { readFileSync } from 'node:fs';
import { isRecord } from '../../cloudtrail/is-record.js';
import { didYouMean } from '../../diagnostic/nearest-name.js';
import { queryTextOf } from '../../diagnostic/span.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { parseEql } from '../../language/eql/parser.js';
import { parseEsql } from '../../language/esql/parser.js';
import { parseKql } from '../../language/kql/parser.js';
import { readingProgress } from '../reading-progress.js';
import { settingsOf } from '../settings.js';
import { readFieldTypes } from './field-types.js';
import { withFirst, withInputHints } from './input-hint.js';
import { querySigma } from './query-sigma.js';
import { matchingEvents, tableOfEvents } from './run-query.js';
import { documentView, objectView, recordView, } from './query-view.js';
const languages = ['kql', 'eql', 'esql'];
// A Sigma rule brings its own way to see events.
const sigma = 'sigma';
/** Runs one query over the objects of some files.
 * @throws TrailproofError the language's own for a text that is not valid; INPUT_UNREADABLE, FIELD_TYPES_INVALID, USAGE
 * @example await query({ language: 'kql', query: 'event.action: CreateUser', inputs: ['logs/'], input: 'cloudtrail' }) */
export async function query(options) {
    if (options.language === sigma)
        return await querySigma(sigmaFile(options), options);
    const language = languageOf(options.language);
    const text = textOf(options);
    const { inputs } = parseQuery(text, { ...options, language });
    const { profile } = settingsOf(options);
    const types = options.types === undefined ? undefined : readFieldTypes(options.types);
    const onRead = readingProgress(inputs, options.onProgress);
    const viewOptions = { types, profile, stdin: options.stdin, onRead };
    const run = (view) => language === 'esql'
        ? tableOfEvents(text, view, options)
        : matchingEvents(text, view, { ...options, language });
    const { input = 'json' } = options;
    if (input === 'cloudtrail')
        return await run(recordView(inputs, viewOptions));
    if (input === 'ecs')
        return await run(documentView(inputs, viewOptions));
    const { view, first } = withFirst(await objectView(inputs, viewOptions));
    const queried = await run(view);
    // Whoever names the kind of input has chosen it.
    if (options.input !== undefined || !isRecord(first()))
        return queried;
    return { ...queried, warnings: withInputHints(queried.warnings, profile) };
}
function languageOf(name) {
    const found = languages.find((language) => language === name);
    if (found !== undefined)
        return found;
    const all = [...languages, sigma];
    throw new TrailproofError('USAGE', `There is no query language "${name}".`, {
        hint: didYouMean(name, all) ?? `Languages: ${all.join(', ')}.`,
    });
}
/** A rule of Sigma is a file, in whatever way it is named. */
function sigmaFile({ query, queryFile }) {
    const { text } = textOf({ queryFile: queryFile ?? query ?? '' });
    return { name: queryFile ?? query ?? '', text };
}
function textOf({ query, queryFile }) {
    if (queryFile === undefined)
        return queryTextOf(query ?? '', '<query>');
    try {
        return queryTextOf(readFileSync(queryFile, 'utf8'), queryFile);
    }
    catch (cause) {
        throw new TrailproofError('INPUT_UNREADABLE', `Cannot open "${queryFile}".`, { cause });
    }
}
/** Finds syntax errors before anything is read, and which inputs the query reads. */
function parseQuery(text, options) {
    const { language, inputs } = options;
    if (language === 'kql')
        parseKql(text);
    else if (language === 'eql')
        parseEql(text);
    else
        return { inputs: inputsOfTables(parseEsql(text), options) };
    return { inputs };
}
function inputsOfTables({ source }, { inputs, tables = [] }) {
    if (tables.length === 0 || source.kind !== 'from')
        return inputs;
    const read = source.patterns.flatMap((pattern) => tablesNamed(pattern, tables));
    return [...inputs, ...read.map(({ file }) => file)];
}
function tablesNamed(pattern, tables) {
    const [first = '', ...rest] = pattern.split('*');
    const found = tables.filter(({ name }) => rest.length === 0
        ? name === pattern
        : name.startsWith(first) && name.endsWith(rest.at(-1) ?? ''));
    if (found.length > 0)
        return found;
    const names = tables.map(({ name }) => name);
    throw new TrailproofError('USAGE', `FROM names the table "${pattern}", which no --table gives.`, {
        hint: didYouMean(pattern, names) ?? `Tables: ${names.join(', ')}.`,
    });
}
//# sourceMappingURL=query.js.map