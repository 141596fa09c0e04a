import { Option } from 'commander';
import { TrailproofError } from '../../../diagnostic/trailproof-error.js';
import { minutes, parseDuration } from '../../../time/duration.js';
import { evidenceTarget } from '../../evidence-target.js';
import { exitCodes } from '../../exit-code.js';
import { addFlags, repeatable, ruleFlags } from '../../flags.js';
import { noteInput } from '../../note-input.js';
import { openTerminal } from '../../terminal.js';
import { addAccountFlags, formatOption, liveOptions } from './live-flags.js';
/** `trailproof live collect RUN` */
export function addLiveCollect(live) {
    const command = live
        .command('collect <run>')
        .description('read the records of a run back, replay them, compare with the golden')
        .addOption(repeatable('--records <path>', 'files of the trail in place of the event history'))
        .addOption(new Option('--bucket <s3://bucket/prefix>', 'the bucket of the trail in place of the event history').conflicts('records'))
        .option('--bucket-profile <name>', 'the AWS profile that may read the bucket')
        .option('--deadline <duration>', 'how long records are waited for (default: 15m)', parseDuration)
        .option('--save <file>', 'write the records there, anonymised')
        .addOption(formatOption());
    addAccountFlags(command);
    addFlags(command, ['scenarios', 'golden', ...ruleFlags, 'phase', 'lag', 'geoip', 'asn']);
    addFlags(command, ['evidence']);
    command.action(async (run, flags) => {
        process.exitCode = await runCollect(run, flags);
    });
}
async function runCollect(run, { evidence, deadline = minutes(15), ...flags }) {
    if (flags.bucketProfile !== undefined && flags.bucket === undefined) {
        throw new TrailproofError('USAGE', '--bucket-profile says who reads a bucket, and none is named.', {
            hint: 'Name it with --bucket s3://BUCKET/PREFIX.',
        });
    }
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const { collectRun } = await import('../../../app/live/collect.js');
    const { liveCollectedText } = await import('../../../report/text/live-collected-text.js');
    const { report, findings } = await collectRun(run, {
        ...liveOptions(flags),
        deadline,
        evidence: evidenceTarget(evidence),
        onProgress: terminal.progress,
    });
    terminal.progress(undefined);
    await noteInput(terminal, { findings });
    await terminal.print([
        flags.format === 'json'
            ? `${JSON.stringify(report, null, 2)}\n`
            : liveCollectedText(report, terminal.style),
    ]);
    const isAsReviewed = report.verdicts.every(({ kind }) => kind === 'match');
    return isAsReviewed && report.found === report.due ? exitCodes.ok : exitCodes.differs;
}
//# sourceMappingURL=live-collect.js.map