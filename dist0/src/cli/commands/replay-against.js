import { didYouMean } from '../../diagnostic/nearest-name.js';
import { TrailproofError } from '../../diagnostic/trailproof-error.js';
import { rulesEnding } from '../exit-code.js';
import { remarkFormats } from '../remark-formats.js';
import { reportOnLogs } from '../report-on-logs.js';
import { isAnyUnsupported } from '../unsupported.js';
const failOnNames = ['lost', 'added', 'altered', 'broken', 'any'];
/** Reads `lost,broken`.
 * @throws TrailproofError USAGE */
export function readFailOn(text) {
    const names = text.split(',').map((name) => name.trim());
    return names.map((name) => {
        const known = failOnNames.find((one) => one === name);
        if (known !== undefined)
            return known;
        throw new TrailproofError('USAGE', `A comparison cannot fail on "${name}".`, {
            hint: didYouMean(name, failOnNames) ?? `Write some of ${failOnNames.join(', ')}.`,
        });
    });
}
/** `trailproof replay --against COMMIT FILE...` */
export function runReplayAgainst(inputs, flags) {
    return reportOnLogs(flags, {
        formats,
        work: async ({ progress }) => {
            const { replayAgainst } = await import('../../app/changes/replay-against.js');
            return replayAgainst({ ...flags, inputs, stdin: process.stdin, onProgress: progress });
        },
        endingOf: async (report) => ({
            unreadable: rulesEnding(report.now).unreadable,
            differs: report.now.invalid.length > 0 || fails(report, flags.failOn ?? []),
            unsupported: await isAnyUnsupported(report.now.unsupported, flags),
        }),
    });
}
function fails({ totals, rules }, failOn) {
    const kinds = failOn.includes('any') ? failOnNames : failOn;
    return kinds.some((kind) => {
        if (kind === 'any')
            return false;
        return kind === 'broken' ? rules.some(({ change }) => change === kind) : totals[kind] > 0;
    });
}
const formats = {
    text: async () => {
        const { changesText } = await import('../../report/text/changes-text.js');
        return (report, { style }) => [changesText(report, style)];
    },
    json: async () => {
        const { changesJson } = await import('../../report/json/changes-json.js');
        return (report) => changesJson(report);
    },
    ndjson: async () => {
        const { changesLines } = await import('../../report/json/changes-json.js');
        return (report) => changesLines(report);
    },
    markdown: async () => {
        const { changesMarkdown } = await import('../../report/markdown/changes-markdown.js');
        return (report) => [changesMarkdown(report)];
    },
    ...remarkFormats(async () => {
        const { changesRemarks } = await import('../../report/remarks/changes-remarks.js');
        return changesRemarks;
    }),
};
//# sourceMappingURL=replay-against.js.map