import { Option } from 'commander';
import { readConstruct } from '../diagnostic/construct-of.js';
import { parseDuration } from '../time/duration.js';
import { TrailproofError } from '../diagnostic/trailproof-error.js';
const collect = (value, before) => [
    ...(before ?? []),
    value,
];
/** A flag that can be given more than once. */
export const repeatable = (flags, description) => new Option(flags, description).argParser(collect);
/** Reads values with commas between them. */
export const commaSeparated = (value) => value
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
const flags = {
    rules: () => repeatable('--rules <path>', 'rule file or folder; can be repeated (default: the bundled rules)'),
    indicators: () => repeatable('--indicators <file>', 'threat indicators, one JSON document a line, for rules of type threat_match; can be repeated'),
    sigmaMapping: () => new Option('--sigma-mapping <file>', 'YAML file for Sigma rules: fieldmappings and placeholders'),
    exceptions: () => repeatable('--exceptions <path>', 'file or folder of Kibana’s exception lists and value lists; can be repeated'),
    scenarios: () => repeatable('--scenarios <path>', 'scenario file or folder; can be repeated (default: the bundled scenarios)'),
    golden: () => new Option('--golden <dir>', 'folder of the goldens (default: golden beside the scenarios)'),
    seed: () => new Option('--seed <text>', 'what ids, keys and lags are drawn from (default: trailproof)'),
    start: () => new Option('--start <time>', 'when every case starts, in UTC (default: 2026-03-02T09:00:00Z)').argParser(readInstant),
    phase: () => new Option('--phase <duration>', 'offset of the rules’ ticks from whole intervals (default: 500ms)').argParser(parseDuration),
    lag: () => new Option('--lag <none|cloudtrail|duration>', 'how late records arrive: not at all, as AWS delivers, or as long as 3m (default: none)').argParser(readLag),
    geoip: () => new Option('--geoip <file>', 'MMDB file of cities for addresses outside the atlas'),
    asn: () => new Option('--asn <file>', 'MMDB file of networks for addresses outside the atlas'),
    output: () => new Option('--output <file>', 'write there (default: -, standard output)'),
    allowUnsupported: () => new Option('--allow-unsupported <codes>', 'constructs that may be unsupported, with commas (default: machine_learning, llm)').argParser((text) => commaSeparated(text).map(readConstruct)),
    allowLint: () => new Option('--allow-lint <codes>', 'codes of lint that are not told, with commas').argParser(commaSeparated),
    evidence: () => new Option('--evidence <file>', 'append what each rule did to this file, for trailproof coverage'),
    changed: () => new Option('--changed <commit>', 'only what changed since then, such as origin/main (asks git)'),
    strict: () => new Option('--strict', 'end with exit code 4 when anything in the input is malformed'),
};
/** Adds flags that several commands share, under one name and one meaning. */
export function addFlags(command, names) {
    for (const name of names)
        command.addOption(flags[name]());
    return command;
}
/** Adds the flags that say where the report goes; the first format is the default. */
export function addReportFlags(command, formats) {
    const [first = ''] = formats;
    addFormatFlag(command, formats);
    addFlags(command, ['output']);
    const example = `such as ${formats[1] ?? first}=report.${formats[1] ?? first}`;
    return command.addOption(repeatable('--report <format=file>', `one more report, ${example}; can be repeated`));
}
/** Adds `--format`; the first is the default. */
export function addFormatFlag(command, formats) {
    const [first = ''] = formats;
    return command.option('--format <name>', `${listed(formats)} (default: ${first})`);
}
const listed = (names) => names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} or ${names.at(-1)}`;
/** The flags that say which rules there are and what they need beside events. */
export const ruleFlags = ['rules', 'indicators', 'exceptions', 'sigmaMapping'];
/** The flags of a play and of how the SIEM sees it. */
export const profileFlags = [
    'seed',
    'start',
    'phase',
    'lag',
    'geoip',
    'asn',
];
/** Reads a moment in UTC. */
export function readInstant(text) {
    const time = /^\d{4}-\d{2}-\d{2}(?:T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,3})?)?Z)?$/.test(text)
        ? Date.parse(text)
        : Number.NaN;
    if (!Number.isNaN(time))
        return time;
    throw new TrailproofError('USAGE', `"${text}" is no time.`, {
        hint: 'Write it in UTC: 2026-03-02T09:00:00Z.',
    });
}
function readLag(text) {
    return text === 'none' || text === 'cloudtrail' ? text : parseDuration(text);
}
//# sourceMappingURL=flags.js.map