import { Option } from 'commander';
import { rulesEnding } from '../exit-code.js';
import { isAsked } from '../deliver.js';
import { addFlags, addReportFlags, repeatable, ruleFlags, } from '../flags.js';
import { keepHeapLean } from '../lean-heap.js';
import { logEvidenceTarget } from '../evidence-target.js';
import { remarkFormats } from '../remark-formats.js';
import { reportOnLogs } from '../report-on-logs.js';
import { isAnyUnsupported } from '../unsupported.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { readMegabytes } from '../read-megabytes.js';
import { readFailOn, runReplayAgainst } from './replay-against.js';
import { parseDuration } from '../../time/duration.js';
/** `trailproof replay FILE|DIR|-...` */
export function addReplay(program) {
    const command = program
        .command('replay <file...>')
        .description('replay CloudTrail records (files, folders, -) through rules, print alerts')
        .addOption(repeatable('--rule <name>', 'only the rule of this name or id; can be repeated'))
        .addOption(new Option('--input <kind>', 'what the files hold (default: as their first object; cloudtrail on standard input)').choices(['cloudtrail', 'ecs']))
        .addOption(repeatable('--history <file>', 'what came before: fills histories, raises no alerts; can be repeated'))
        .option('--lateness <duration>', 'for endless standard input: how late a record may be; alerts come as they are decided with --format ndjson', parseDuration)
        .option('--explain-plan', 'instead of the alerts: for which rules records are parsed, and which rule costs the speed')
        .option('--no-skip', 'parse every record, also those that no rule can match')
        .option('--memory <megabytes>', 'how much of what rules match stays in memory (default: 64); the rest is in a temporary file meanwhile', readMegabytes)
        .option('--against <commit>', 'compare with the rules of a commit, such as origin/main: which alerts the change adds and loses (asks git)')
        .option('--fail-on <kinds>', 'with --against, end 1 where any is lost, added or altered, or a rule is broken; or any; with commas', readFailOn);
    addFlags(command, [...ruleFlags, 'seed', 'phase', 'lag', 'geoip', 'asn', 'evidence']);
    command.option('--evidence-case <scenario/kind/name>', 'with --evidence: the case that the log shows, whose techniques it then proves');
    addFlags(command, ['scenarios']);
    addReportFlags(command, Object.keys(formats));
    addFlags(command, ['allowUnsupported', 'strict']);
    return command.action(async (inputs, flags) => {
        process.exitCode = await runEither(inputs, flags);
    });
}
async function runEither(inputs, flags) {
    keepHeapLean();
    const { against, failOn, lateness, evidence, evidenceCase, scenarios, ...kept } = flags;
    const { explainPlan, skip, ...others } = kept;
    if (against === undefined) {
        if (failOn === undefined)
            return runReplay(inputs, flags);
        throw new TrailproofError('USAGE', '--fail-on is about a comparison, and there is none.', {
            hint: 'Say what to compare with: --against origin/main. Alerts of a replay alone are not findings.',
        });
    }
    if (lateness !== undefined) {
        refuseAgainst('--against compares whole logs, so that --lateness says nothing.', '--lateness');
    }
    if (evidence !== undefined || evidenceCase !== undefined) {
        refuseAgainst('--against compares two versions of the rules and keeps no evidence.', '--evidence');
    }
    if (scenarios !== undefined) {
        refuseAgainst('--against plays no scenario, so that --scenarios says nothing.', '--scenarios');
    }
    if (explainPlan === true) {
        refuseAgainst('--against compares alerts and explains no plan.', '--explain-plan');
    }
    const parseAll = skip === false;
    return runReplayAgainst(inputs, { ...others, parseAll, against, ...(failOn && { failOn }) });
}
function checkPlanned(format = 'text') {
    if (format === 'text' || format === 'json')
        return;
    throw new TrailproofError('USAGE', `--explain-plan has no format "${format}".`, {
        hint: 'It is told as text, or as the member "plan" of --format json.',
    });
}
function refuseAgainst(sentence, flag) {
    throw new TrailproofError('USAGE', sentence, { hint: `Leave ${flag} away.` });
}
function runReplay(inputs, flags) {
    if (flags.explainPlan === true)
        checkPlanned(flags.format);
    // Endless input has no end to wait for: its alerts are printed as they are decided.
    const streams = flags.lateness !== undefined && flags.format === 'ndjson' && !flags.output;
    return reportOnLogs(flags, {
        formats,
        printsItself: streams,
        work: async ({ line, progress }) => {
            const { replay } = await import('../../app/replay.js');
            return replay({
                ...flags,
                inputs,
                stdin: process.stdin,
                parseAll: flags.skip === false,
                plan: flags.explainPlan,
                details: isAsked(detailed, { ...flags, format: flags.format ?? 'text' }),
                evidence: logEvidenceTarget(flags),
                onAlert: streams ? (alert) => line(JSON.stringify(alert)) : undefined,
                onProgress: progress,
            });
        },
        endingOf: async ({ rules }) => ({
            ...rulesEnding(rules),
            unsupported: await isAnyUnsupported(rules.unsupported, flags),
        }),
    });
}
// The formats that say who did what where.
const detailed = ['text', 'markdown', 'github', 'sarif', 'html'];
const formats = {
    text: async () => {
        const { replayText } = await import('../../report/text/replay-text.js');
        const { readingPlanText } = await import('../../report/text/reading-plan-text.js');
        return (result, { style }) => {
            const { plan } = result;
            return [plan === undefined ? replayText(result, style) : readingPlanText(result, plan, style)];
        };
    },
    json: async () => {
        const { replayJson } = await import('../../report/json/replay-json.js');
        return (result) => replayJson(result);
    },
    ndjson: async () => {
        const { alertLines } = await import('../../report/json/replay-json.js');
        return ({ alerts }) => alertLines(alerts);
    },
    markdown: async () => {
        const { replayMarkdown } = await import('../../report/markdown/replay-markdown.js');
        return (result) => [replayMarkdown(result)];
    },
    ...remarkFormats(async () => {
        const { replayRemarks } = await import('../../report/remarks/replay-remarks.js');
        return replayRemarks;
    }),
    navigator: async () => {
        const { replayLayer } = await import('../../report/navigator/replay-layer.js');
        return (result) => [replayLayer(result)];
    },
    html: async () => {
        const { renderPage } = await import('../render-page.js');
        return (result) => renderPage({ command: 'replay', replay: result });
    },
};
//# sourceMappingURL=replay.js.map