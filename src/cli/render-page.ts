import type { HtmlReport } from '../report/html/html-report.ts'
import { htmlPage } from '../report/html/page.ts'
import { pageScript } from './page-script.ts'
import { version } from './version.ts'

/** Writes a report as a page, with the script that the build made for it. */
export function renderPage(report: HtmlReport): Iterable<string> {
  return htmlPage(report, { script: pageScript(), version: version() })
}
