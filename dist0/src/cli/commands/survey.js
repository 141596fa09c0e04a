import { printable } from '../../diagnostic/printable.js';
import { deliver, deliveryOf } from '../deliver.js';
import { addFlags, addReportFlags, profileFlags, ruleFlags, } from '../flags.js';
import { exitCodeOf, rulesEnding } from '../exit-code.js';
import { remarkFormats } from '../remark-formats.js';
import { openTerminal } from '../terminal.js';
/** `trailproof survey` */
export function addSurvey(program) {
    const command = program
        .command('survey [scenario...]')
        .description('show which rules see which attacks, the unseen ones first');
    addFlags(command, [...ruleFlags, 'scenarios', ...profileFlags]);
    addReportFlags(command, Object.keys(formats));
    addFlags(command, ['allowUnsupported', 'changed']);
    return command.action(async (names, flags) => {
        const terminal = openTerminal({ color: flags.color, quiet: flags.quiet === true });
        const delivery = await deliveryOf(flags, formats);
        const { survey } = await import('../../app/survey.js');
        const report = await survey({
            ...flags,
            only: names,
            onProgress: terminal.progress,
        });
        terminal.progress(undefined);
        if (flags.changed !== undefined && report.attacks.length === 0) {
            terminal.note(`No rule or scenario changed since ${printable(flags.changed)}.`);
        }
        const written = await deliver(report, delivery, { terminal, quiet: flags.quiet === true });
        const { unreadable } = rulesEnding(report.rules);
        process.exitCode = written === 0 ? exitCodeOf({ unreadable }) : written;
    });
}
const formats = {
    text: async () => {
        const { surveyText } = await import('../../report/text/survey-text.js');
        return (report, { style, width }) => [surveyText(report, style, { width })];
    },
    json: async () => {
        const { surveyJson } = await import('../../report/json/survey-json.js');
        return (report) => [`${JSON.stringify(surveyJson(report), null, 2)}\n`];
    },
    ndjson: async () => {
        const { surveyLines } = await import('../../report/json/survey-json.js');
        return (report) => surveyLines(report);
    },
    junit: async () => {
        const { surveyJunit } = await import('../../report/junit/survey-junit.js');
        return (report) => [surveyJunit(report)];
    },
    markdown: async () => {
        const { surveyMarkdown } = await import('../../report/markdown/survey-markdown.js');
        return (report) => [surveyMarkdown(report)];
    },
    ...remarkFormats(async () => {
        const { surveyRemarks } = await import('../../report/remarks/survey-remarks.js');
        return surveyRemarks;
    }),
    navigator: async () => {
        const { surveyLayer } = await import('../../report/navigator/survey-layer.js');
        return (report) => [surveyLayer(report)];
    },
    html: async () => {
        const { renderPage } = await import('../render-page.js');
        return (report) => renderPage({ command: 'survey', survey: report });
    },
};
//# sourceMappingURL=survey.js.map