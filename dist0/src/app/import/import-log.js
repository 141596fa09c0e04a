import { join } from 'node:path';
import { readRecords } from '../../cloudtrail/input/read-records.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { shellLine } from '../../diagnostic/shell-line.js';
import { anonymise } from '../../import/anonymise.js';
import { currentTechniques } from '../../scenario/current-techniques.js';
import { scenarioText } from '../../import/scenario-text.js';
import { amazonIn } from './amazon-in.js';
import { checkedName, nameFrom } from './import-name.js';
import { writeNew } from './write-new.js';
/** Makes a scenario of recorded logs: anonymised records, and the module that plays them.
 * @throws TrailproofError NAME_UNSAFE, OUTPUT_EXISTS, INPUT_UNREADABLE, INPUT_EMPTY and what reading throws */
export async function importLog(options) {
    const name = checkedName(options.name ?? nameFrom(options.inputs[0] ?? ''));
    const { records, input } = await readAll(options);
    return { input, report: await importRecords(records, { ...options, name }) };
}
/** Makes a scenario of records, as `importLog` does of logs.
 * @throws TrailproofError OUTPUT_EXISTS, OUTPUT_UNWRITABLE, TECHNIQUE_UNKNOWN */
export async function importRecords(records, options) {
    const { name } = options;
    const { groups, pseudonyms } = anonymise([records], { isAmazon: amazonIn(options.asn) });
    const replaced = groups[0] ?? [];
    const folder = join(options.output ?? '.', 'scenarios');
    const path = `records/${name}.ndjson`;
    const kind = options.kind ?? 'attack';
    const text = replaced.map((one) => `${JSON.stringify(one)}\n`).join('');
    const files = [
        // A benign case belongs into the scenario of its attack.
        ...(kind === 'benign'
            ? []
            : [{ path: join(folder, `${name}.ts`), text: moduleOf(name, path, options) }]),
        { path: join(folder, path), text },
    ];
    await writeNew(files, { force: options.force === true });
    return {
        scenario: name,
        kind,
        files: files.map((file) => file.path),
        records: records.length,
        replaced: pseudonyms.replaced(),
        warnings: warningsOf(pseudonyms.replaced()),
        next: nextLines({ name, path, folder, kind }),
    };
}
/** Rules that look for values which are no vocabulary of AWS's see them no longer. */
function warningsOf(replaced) {
    const count = replaced.find(({ kind }) => kind === 'text')?.values ?? 0;
    if (count === 0)
        return [];
    const what = count === 1 ? '1 value is' : `${count} values are`;
    return [
        `${what} in no vocabulary of AWS and became text-1, text-2 …: a rule that looks for such a value is silent now.`,
    ];
}
function nextLines(written) {
    const { name, path, folder, kind } = written;
    if (kind === 'benign')
        return [`benign: { 'as recorded': records('${path}') },`];
    const verify = shellLine(['trailproof', 'verify', name, '--scenarios', folder]);
    return [`${verify} --update   # add --rules DIR for your own rules`, verify];
}
async function readAll(options) {
    const reading = readRecords(options.inputs, { stdin: options.stdin });
    const records = [];
    for await (const batch of reading)
        for (const { value } of batch)
            records.push(value);
    if (records.length > 0)
        return { records, input: reading.report() };
    const [why] = reading.report().findings;
    // A file that is not there is told as every command tells it: only what was read can be empty.
    const code = why?.code === 'INPUT_UNREADABLE' ? why.code : 'INPUT_EMPTY';
    throw new TrailproofError(code, why?.message ?? 'There is no CloudTrail record to import.', {
        hint: why?.hint ?? 'Give files or folders that `trailproof replay` reads.',
    });
}
function moduleOf(name, path, options) {
    return scenarioText({
        title: options.title ?? `Recorded: ${name}`,
        techniques: currentTechniques(options.technique ?? [], '--technique'),
        detectedBy: options.detectedBy ?? [],
        cases: [{ kind: 'attack', name: 'as recorded', path }],
    });
}
//# sourceMappingURL=import-log.js.map