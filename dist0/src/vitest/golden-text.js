import { formatFinding } from '../diagnostic/format-finding.js';
import { caseText } from '../report/text/case-text.js';
import { styleOf } from '../report/text/style.js';
import { caseFailed } from '../report/verify-failed.js';
/** What differs between a case and its golden, as `verify` prints it; undefined where nothing does. */
export function goldenText(report, { repeat }) {
    const [one] = report.cases;
    const unread = report.findings.filter(({ code }) => code === 'GOLDEN_INVALID');
    if (one === undefined || (!caseFailed(one) && unread.length === 0))
        return undefined;
    const missing = report.findings.filter(({ code }) => code === 'GOLDEN_MISSING');
    const told = caseText(one, { scenario: report.name, repeat }, styleOf(false));
    return [
        report.name,
        ...(unread.length > 0 ? [] : told.map((line) => line.slice(2))),
        ...[...unread, ...missing].map(formatFinding),
    ].join('\n');
}
//# sourceMappingURL=golden-text.js.map