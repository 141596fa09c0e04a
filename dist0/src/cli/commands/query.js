import { Option } from 'commander';
import { formatFinding } from '../../diagnostic/format-finding.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { deliver, deliveryOf } from '../deliver.js';
import { exitCodeOf } from '../exit-code.js';
import { addFlags, addFormatFlag, readInstant, repeatable, } from '../flags.js';
import { noteInput } from '../note-input.js';
import { openTerminal } from '../terminal.js';
/** `trailproof query LANGUAGE QUERY FILE...` */
export function addQuery(program) {
    const command = program
        .command('query <language> [query-and-files...]')
        .usage('[options] <kql|eql|esql> <query> <file...> | sigma <rule.yml> <file...>')
        .description('run one query over files (JSON objects, CloudTrail records, ECS documents)')
        .option('--query-file <file>', 'read the query from a file; all other arguments are files')
        .option('--types <file>', 'file of a JSON object: fields and their Elasticsearch types (default: guessed)')
        .addOption(repeatable('--table <name=file>', 'ES|QL: the file of a table that FROM names; can be repeated'))
        .addOption(new Option('--input <kind>', 'what the objects are (default: json)').choices([
        'cloudtrail',
        'ecs',
        'json',
    ]))
        .option('--id-field <name>', 'the field that names an event (default: event.id, eventID or _id, else its number)')
        .option('--category-field <name>', 'EQL: the field before where (default: event.category)')
        .addOption(new Option('--now <time>', 'what now is in date maths, in UTC; ES|QL takes the newest @timestamp without it').argParser(readInstant));
    addFormatFlag(command, ['json', 'ids']);
    addFlags(command, ['sigmaMapping', 'output', 'strict']);
    return command.action(async (language, rest, flags) => {
        process.exitCode = await runQuery(language, rest, flags);
    });
}
async function runQuery(language, rest, flags) {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const delivery = await deliveryOf(flags, formatsOf(language));
    const tables = (flags.table ?? []).map(tableOfFlag);
    const text = flags.queryFile === undefined ? rest[0] : undefined;
    const others = flags.queryFile === undefined ? rest.slice(1) : rest;
    if (text === undefined && flags.queryFile === undefined) {
        throw new TrailproofError('USAGE', 'There is no query.', {
            hint: "Write it after the language: trailproof query kql 'event.action: CreateUser' FILE",
        });
    }
    if (others.length === 0 && tables.length === 0) {
        throw new TrailproofError('USAGE', 'There is no file to query.', {
            hint: 'Name files after the query, or - for standard input.',
        });
    }
    const { query } = await import('../../app/query/query.js');
    const { isAnyUnreadable } = await import('../../app/event-view.js');
    const { result, warnings, input } = await query({
        ...flags,
        language,
        query: text,
        tables,
        inputs: others,
        stdin: process.stdin,
        onProgress: terminal.progress,
    });
    terminal.progress(undefined);
    for (const warning of warnings)
        terminal.note(formatFinding(warning));
    await noteInput(terminal, input);
    const written = await deliver(result, delivery, { terminal, quiet: flags.quiet === true });
    if (written !== 0)
        return written;
    return exitCodeOf({
        strict: flags.strict,
        malformed: input.malformed > 0,
        unreadable: isAnyUnreadable(input),
    });
}
function tableOfFlag(text) {
    const at = text.indexOf('=');
    if (at > 0)
        return { name: text.slice(0, at), file: text.slice(at + 1) };
    throw new TrailproofError('USAGE', `--table "${text}" names no file.`, {
        hint: 'Write NAME=FILE, such as logs=events.ndjson.',
    });
}
/** A table has no ids to print. */
function formatsOf(language) {
    const json = { json: async () => jsonLines };
    return language === 'esql' ? json : { ...json, ids: async () => idLines };
}
/** Alerts are one line each, everything else is one object. */
function* jsonLines(result) {
    if (result.kind === 'alerts') {
        for (const alert of result.alerts)
            yield `${JSON.stringify(alert)}\n`;
    }
    else if (result.kind === 'matches') {
        yield `${JSON.stringify({ matches: result.matches, read: result.read })}\n`;
    }
    else {
        const { columns, rows } = result.table;
        yield `${JSON.stringify({ columns, rows })}\n`;
    }
}
function* idLines(result) {
    if (result.kind === 'table')
        return;
    const found = result.kind === 'alerts' ? result.alerts : result.matches;
    for (const { ids } of found)
        for (const id of ids)
            yield `${String(id)}\n`;
}
//# sourceMappingURL=query.js.map