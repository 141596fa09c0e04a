import { Option } from 'commander';
import { minutes, parseDuration } from '../../../time/duration.js';
import { exitCodes } from '../../exit-code.js';
import { addFlags, ruleFlags } from '../../flags.js';
import { openTerminal } from '../../terminal.js';
import { addRunsFlag, liveOptions } from './live-flags.js';
/** `trailproof live siem RUN` */
export function addLiveSiem(live) {
    const command = live
        .command('siem <run>')
        .description('ask Elastic Security whether its deployed rules fired for a run; only reads')
        .option('--url <url>', 'Elasticsearch; the key is ELASTICSEARCH_API_KEY of the environment')
        .option('--kibana-url <url>', 'Kibana: whether the rules are installed, enabled, and as the files')
        .option('--space <name>', 'the space of Kibana whose rules are meant', 'default')
        .option('--index <pattern>', 'where the records of CloudTrail are', 'logs-aws.cloudtrail-*')
        .option('--ca <file>', 'the authority that signed the certificate, PEM')
        .option('--deadline <duration>', 'how long after the run’s last call alerts are waited for (default: 30m)', parseDuration)
        .addOption(new Option('--format <name>', 'how it is written').choices(['text', 'json']).default('text'));
    addRunsFlag(command);
    addFlags(command, ['golden', 'scenarios', ...ruleFlags]);
    command.action(async (run, flags) => {
        process.exitCode = await runSiem(run, flags);
    });
}
async function runSiem(run, { deadline = minutes(30), ...flags }) {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const { askSiem } = await import('../../../app/live/siem/ask-siem.js');
    const { liveSiemText } = await import('../../../report/text/live-siem-text.js');
    const report = await askSiem(run, {
        ...liveOptions(flags),
        deadline,
        onFound: (done, of) => terminal.progress({ done, of, unit: 'alerts', what: run }),
    });
    terminal.progress(undefined);
    await terminal.print([
        flags.format === 'json'
            ? `${JSON.stringify(report, null, 2)}\n`
            : liveSiemText(report, terminal.style),
    ]);
    const isAsReviewed = report.expected.every(({ kind }) => kind === 'fired') &&
        !report.besides.some(({ by, isLoaded }) => by === 'judged' && isLoaded);
    return isAsReviewed ? exitCodes.ok : exitCodes.differs;
}
//# sourceMappingURL=live-siem.js.map