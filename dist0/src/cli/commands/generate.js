import { Option } from 'commander';
import { printable } from '../../diagnostic/printable.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { addFlags, repeatable, } from '../flags.js';
import { wholeNumber } from '../whole-number.js';
import { exitCodes } from '../exit-code.js';
import { openTerminal } from '../terminal.js';
/** `trailproof generate [scenario...]` */
export function addGenerate(program) {
    const command = program
        .command('generate [scenario...]')
        .description('write the CloudTrail records of scenarios')
        .addOption(new Option('--format <name>', 'records, a folder as CloudTrail writes it, or ECS documents')
        .choices(['ndjson', 'cloudtrail', 'ecs'])
        .default('ndjson'))
        .option('--output <path>', 'a file, or the folder of --format cloudtrail (default: -, standard output)')
        .addOption(repeatable('--case <kind/name>', 'only this case; can be repeated'))
        .addOption(new Option('--noise <records>', 'mix in that many records of everyday traffic').argParser(wholeNumber('--noise', 1_000_000_000)))
        .addOption(new Option('--noise-days <days>', 'spread them over that many days from --start (default: one for each 50,000)').argParser(wholeNumber('--noise-days', 3_650)))
        .option('--noise-only', 'play no scenario: everyday traffic alone');
    addFlags(command, ['scenarios', 'seed', 'start', 'lag', 'geoip', 'asn']);
    return command.action(async (names, flags) => {
        process.exitCode = await runGenerate(names, flags);
    });
}
async function runGenerate(names, flags) {
    if (flags.format === 'cloudtrail' && flags.output === undefined) {
        throw new TrailproofError('USAGE', '--format cloudtrail writes a folder.', {
            hint: 'Say which: --output DIR.',
        });
    }
    refuseContradiction(names, flags);
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const { documentLines, generate, recordLines, writeLogFolder } = await import('../../app/generate.js');
    const generated = await generate({
        ...flags,
        only: names,
        onProgress: terminal.progress,
    });
    terminal.progress(undefined);
    for (const { scenario, case: name, message } of generated.broken) {
        terminal.note(printable(`${scenario} ${name}: ${message}`));
    }
    if (flags.format === 'cloudtrail') {
        await writeLogFolder(flags.output ?? '.', generated);
    }
    else {
        const lines = flags.format === 'ecs' ? documentLines(generated) : recordLines(generated);
        await terminal.save(flags.output ?? '-', lines);
    }
    terminal.progress(undefined);
    return generated.broken.length > 0 ? exitCodes.differs : exitCodes.ok;
}
function refuseContradiction(names, flags) {
    const { noise, noiseDays, noiseOnly } = flags;
    if (noise === undefined && (noiseDays !== undefined || noiseOnly === true)) {
        const flag = noiseOnly === true ? '--noise-only' : '--noise-days';
        throw new TrailproofError('USAGE', `${flag} says nothing without --noise.`, {
            hint: 'Say how many records: --noise 50000.',
        });
    }
    const [chosen = flags.case?.[0]] = names;
    if (noiseOnly === true && chosen !== undefined) {
        throw new TrailproofError('USAGE', `--noise-only plays nothing, and "${chosen}" is to be played.`, {
            hint: 'Leave one of them out.',
        });
    }
}
//# sourceMappingURL=generate.js.map