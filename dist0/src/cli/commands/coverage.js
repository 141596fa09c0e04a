import { Option } from 'commander';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { didYouMean } from '../../diagnostic/nearest-name.js';
import { deliver, deliveryOf } from '../deliver.js';
import { exitCodeOf, rulesEnding } from '../exit-code.js';
import { addFlags, addReportFlags, commaSeparated, profileFlags, repeatable, ruleFlags, } from '../flags.js';
import { now } from '../now.js';
import { remarkFormats } from '../remark-formats.js';
import { openTerminal } from '../terminal.js';
import { isAnyUnsupported } from '../unsupported.js';
import { parseDuration } from '../../time/duration.js';
const gateGrades = ['declared', 'fired', 'guarded', 'live'];
/** `trailproof coverage` */
export function addCoverage(program) {
    const command = program
        .command('coverage')
        .description('show which ATT&CK techniques the rules are proven to see, and how well')
        .addOption(repeatable('--evidence <file>', 'compute from what earlier runs saw (verify --evidence), not from a play now; can be repeated'))
        .option('--play', 'with --evidence: play and replay all cases too')
        .option('--since <evidence|commit>', 'say what was gained and lost since an earlier evidence file or a commit (asks git)')
        .option('--max-age <duration>', 'older evidence is stale, such as 90d', parseDuration)
        .addOption(new Option('--min-grade <grade>', 'end 1 unless every technique that a rule claims or a scenario plays is declared, fired, guarded or live').argParser(readGrade))
        .addOption(new Option('--fail-on-gap <ids>', 'end 1 unless every variant of these techniques is seen, with commas').argParser(commaSeparated));
    addFlags(command, [...ruleFlags, 'scenarios', 'golden', ...profileFlags]);
    addReportFlags(command, Object.keys(formats));
    addFlags(command, ['allowUnsupported']);
    return command.action(async (flags) => {
        process.exitCode = await runCoverage(flags);
    });
}
function readGrade(text) {
    const grade = gateGrades.find((one) => one === text);
    if (grade !== undefined)
        return grade;
    throw new TrailproofError('USAGE', `"${text}" is no grade to ask for.`, {
        hint: didYouMean(text, gateGrades) ?? `Grades are ${gateGrades.join(', ')}.`,
    });
}
async function runCoverage(flags) {
    const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
    const delivery = await deliveryOf(flags, formats);
    const { coverage } = await import('../../app/coverage/coverage.js');
    const report = await coverage({
        ...flags,
        now: now(),
        onProgress: terminal.progress,
    });
    terminal.progress(undefined);
    const written = await deliver(report, delivery, { terminal, quiet: flags.quiet === true });
    if (written !== 0)
        return written;
    return exitCodeOf({
        ...rulesEnding(report.rules),
        differs: isShort(report),
        unsupported: await isAnyUnsupported(report.rules.unsupported, flags),
    });
}
/** True when a gate fails, or something that coverage is computed from could not be read. */
function isShort({ gates, findings, rules }) {
    return (gates.some(({ holds }) => !holds) ||
        findings.some(({ severity }) => severity === 'error') ||
        rules.invalid.length > 0);
}
const formats = {
    text: async () => {
        const { coverageText } = await import('../../report/text/coverage-text.js');
        return (report, { style, width, quiet }) => [coverageText(report, style, { width, quiet })];
    },
    json: async () => {
        const { coverageJson } = await import('../../report/json/coverage-json.js');
        return (report) => [`${JSON.stringify(coverageJson(report), null, 2)}\n`];
    },
    ndjson: async () => {
        const { coverageLines } = await import('../../report/json/coverage-json.js');
        return (report) => coverageLines(report);
    },
    junit: async () => {
        const { coverageJunit } = await import('../../report/junit/coverage-junit.js');
        return (report) => [coverageJunit(report)];
    },
    markdown: async () => {
        const { coverageMarkdown } = await import('../../report/markdown/coverage-markdown.js');
        return (report) => [coverageMarkdown(report)];
    },
    ...remarkFormats(async () => {
        const { coverageRemarks } = await import('../../report/remarks/coverage-remarks.js');
        return coverageRemarks;
    }),
    navigator: async () => {
        const { coverageLayer } = await import('../../report/navigator/coverage-layer.js');
        return (report) => [coverageLayer(report)];
    },
    html: async () => {
        const { renderPage } = await import('../render-page.js');
        return (report) => renderPage({ command: 'coverage', coverage: report, rules: report.rules });
    },
};
//# sourceMappingURL=coverage.js.map