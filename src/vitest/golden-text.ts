import { formatFinding } from '../diagnostic/format-finding.ts'
import type { Outcome } from '../app/testing/outcome.ts'
import { caseText } from '../report/text/case-text.ts'
import { styleOf } from '../report/text/style.ts'
import { caseFailed } from '../report/verify-failed.ts'
import type { ScenarioReport } from '../report/verify-report.ts'

/** What differs between a case and its golden, as `verify` prints it; undefined where nothing does. */
export function goldenText(
  report: ScenarioReport,
  { repeat }: Pick<Outcome, 'repeat'>,
): string | undefined {
  const [one] = report.cases
  const unread = report.findings.filter(({ code }) => code === 'GOLDEN_INVALID')
  if (one === undefined || (!caseFailed(one) && unread.length === 0)) return undefined
  const missing = report.findings.filter(({ code }) => code === 'GOLDEN_MISSING')
  const told = caseText(one, { scenario: report.name, repeat }, styleOf(false))
  return [
    report.name,
    ...(unread.length > 0 ? [] : told.map((line) => line.slice(2))),
    ...[...unread, ...missing].map(formatFinding),
  ].join('\n')
}
