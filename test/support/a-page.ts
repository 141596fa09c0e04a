import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { htmlPage } from '../../src/report/html/page.ts'
import type { HtmlReport } from '../../src/report/html/html-report.ts'
import { temporaryFolder } from './temporary-folder.ts'

const script = fileURLToPath(new URL('../../dist/src/report/html/page-script.js', import.meta.url))

/** Writes a report's page, with the script that the build made, to a file that goes when the test ends. */
export function writePage(report: HtmlReport): string {
  const parts = { script: readFileSync(script, 'utf8'), version: '1.0.0' }
  const text = [...htmlPage(report, parts)].join('')
  return join(temporaryFolder({ 'page.html': text }), 'page.html')
}
