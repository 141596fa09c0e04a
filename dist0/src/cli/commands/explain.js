import { Option } from 'commander';
import { addFlags, addReportFlags, repeatable, ruleFlags, } from '../flags.js';
import { reportOnLogs } from '../report-on-logs.js';
import { isAnyUnsupported } from '../unsupported.js';
/** `trailproof explain RULE FILE...` */
export function addExplain(program) {
    const command = program
        .command('explain <rule> <file...>')
        .description('why a rule (short name, id or file) did or did not fire on records, clause by clause')
        .addOption(repeatable('--event <id>', 'the event of this eventID (default: those that came nearest); can be repeated'))
        .addOption(repeatable('--history <file>', 'what came before: fills histories; can be repeated'))
        .addOption(new Option('--input <kind>', 'what the files hold (default: as their first object; cloudtrail on standard input)').choices(['cloudtrail', 'ecs']));
    addFlags(command, [...ruleFlags, 'seed', 'phase', 'lag', 'geoip', 'asn']);
    addReportFlags(command, Object.keys(formats));
    addFlags(command, ['allowUnsupported', 'strict']);
    return command.action(async (rule, inputs, flags) => {
        process.exitCode = await runExplain(rule, inputs, flags);
    });
}
function runExplain(rule, inputs, flags) {
    return reportOnLogs(flags, {
        formats,
        work: async ({ progress }) => {
            const { explain } = await import('../../app/explain/explain.js');
            return explain({ ...flags, rule, inputs, stdin: process.stdin, onProgress: progress });
        },
        endingOf: async ({ outcome }) => {
            const findings = outcome.kind === 'refused' ? outcome.findings : [];
            const unsupported = findings.filter(({ severity }) => severity === 'unsupported');
            return {
                differs: findings.some(({ severity }) => severity === 'error'),
                unsupported: await isAnyUnsupported(unsupported, flags),
            };
        },
    });
}
const formats = {
    text: async () => {
        const { explainText } = await import('../../report/text/explain-text.js');
        return (report, { style }) => [explainText(report, style)];
    },
    json: async () => {
        const { explainJson } = await import('../../report/json/explain-json.js');
        return (report) => [`${JSON.stringify(explainJson(report), null, 2)}\n`];
    },
};
//# sourceMappingURL=explain.js.map