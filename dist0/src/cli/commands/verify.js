import { printable } from '../../diagnostic/printable.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { deliver, deliveryOf, isAsked } from '../deliver.js';
import { exitCodeOf, rulesEnding } from '../exit-code.js';
import { addFlags, addReportFlags, profileFlags, repeatable, ruleFlags, } from '../flags.js';
import { evidenceTarget } from '../evidence-target.js';
import { remarkFormats } from '../remark-formats.js';
import { openTerminal } from '../terminal.js';
import { isAnyUnsupported } from '../unsupported.js';
/** `trailproof verify [scenario...]` */
export function addVerify(program) {
    const command = program
        .command('verify [scenario...]')
        .description('play scenarios, replay their records through rules, compare with goldens')
        .option('--update', 'write the goldens; refused where CI is set')
        .addOption(repeatable('--rule <name>', 'only the rule of this name or id; can be repeated'))
        .addOption(repeatable('--case <kind/name>', 'only this case; can be repeated'))
        .option('--watch', 'verify again whenever a rule, scenario, golden or the configuration changes')
        .option('--phases', 'try every phase of the rules’ ticks and of the start');
    addFlags(command, [...ruleFlags, 'scenarios', 'golden', ...profileFlags]);
    addReportFlags(command, Object.keys(formats));
    addFlags(command, ['evidence', 'allowUnsupported', 'changed']);
    return command.action(async (names, flags) => {
        process.exitCode = await runVerify(names, flags);
    });
}
async function runVerify(names, flags) {
    if (flags.watch === true)
        refuseUnwatchable(flags);
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const delivery = await deliveryOf(flags, formats);
    const options = {
        ...flags,
        only: names,
        details: isAsked(['html'], flags),
        coverage: isAsked(['html', 'navigator'], flags),
        evidence: evidenceTarget(flags.evidence),
        onProgress: terminal.progress,
    };
    const tell = verifyTeller(flags, { delivery, terminal });
    if (flags.watch === true) {
        const { watchSession } = await import('../../app/watch/watch-session.js');
        const { watchVerify } = await import('../watch/watch-verify.js');
        const written = [delivery.main, ...delivery.others].flatMap(({ file }) => file ?? []);
        return watchVerify({ session: watchSession(options), terminal, tell, written });
    }
    const { verify } = await import('../../app/verify.js');
    const report = await verify(options);
    terminal.progress(undefined);
    if (flags.changed !== undefined && report.scenarios.length === 0) {
        terminal.note(`No scenario is concerned by what changed since ${printable(flags.changed)}.`);
    }
    return tell(report, { quiet: false });
}
/** Makes what tells a report in all its places and gives the exit code; `quiet` concerns the terminal only. */
function verifyTeller(flags, { delivery: { main, others }, terminal, }) {
    return async (report, options) => {
        const { verifyFailed } = await import('../../report/verify-failed.js');
        terminal.progress(undefined);
        const quiet = flags.quiet === true || (options.quiet && main.file === undefined);
        const written = [
            await deliver(report, { main: silent, others }, { terminal, quiet: flags.quiet === true }),
            await deliver(report, { main, others: [] }, { terminal, quiet }),
        ];
        if (written.some((code) => code !== 0))
            return Math.max(...written);
        return exitCodeOf({
            ...rulesEnding(report.rules),
            differs: verifyFailed(report) || report.rules.invalid.length > 0,
            unsupported: await isAnyUnsupported(report.rules.unsupported, flags),
        });
    };
}
const silent = { render: () => [] };
/** What is written once, on purpose, is not written on every save; and programs do not read what has no end. */
function refuseUnwatchable(flags) {
    const once = ['update', 'evidence', 'changed'].find((name) => flags[name] !== undefined);
    if (once !== undefined) {
        throw new TrailproofError('USAGE', `--watch does not go together with --${once}.`, {
            hint: `Run verify --${once} by itself.`,
        });
    }
    if (flags.output !== undefined || (flags.format ?? 'text') === 'text')
        return;
    throw new TrailproofError('USAGE', `--watch prints text, not ${flags.format}.`, {
        hint: `Write it beside: --report ${flags.format}=FILE, which is written anew each time.`,
    });
}
const formats = {
    text: async () => {
        const { verifyText } = await import('../../report/text/verify-text.js');
        return (report, { style, quiet }) => [verifyText(report, style, { quiet })];
    },
    json: async () => {
        const { verifyJson } = await import('../../report/json/verify-json.js');
        return (report) => [`${JSON.stringify(verifyJson(report), null, 2)}\n`];
    },
    ndjson: async () => {
        const { verifyLines } = await import('../../report/json/verify-json.js');
        return (report) => verifyLines(report);
    },
    junit: async () => {
        const { verifyJunit } = await import('../../report/junit/verify-junit.js');
        return (report) => [verifyJunit(report)];
    },
    markdown: async () => {
        const { verifyMarkdown } = await import('../../report/markdown/verify-markdown.js');
        return (report) => [verifyMarkdown(report)];
    },
    comment: async () => {
        const { verifyComment } = await import('../../report/markdown/verify-comment.js');
        return (report, options) => [verifyComment(report, options)];
    },
    ...remarkFormats(async () => {
        const { verifyRemarks } = await import('../../report/remarks/verify-remarks.js');
        return verifyRemarks;
    }),
    navigator: async () => {
        const { coverageLayer } = await import('../../report/navigator/coverage-layer.js');
        return ({ coverage }) => (coverage === undefined ? [] : [coverageLayer(coverage)]);
    },
    html: async () => {
        const { renderPage } = await import('../render-page.js');
        return (report) => renderPage({ command: 'verify', verify: report, coverage: report.coverage });
    },
};
//# sourceMappingURL=verify.js.map