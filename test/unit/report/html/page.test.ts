import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { htmlPage } from '../../../../src/report/html/page.ts'
import type { HtmlReport } from '../../../../src/report/html/html-report.ts'
import { aCall, aCaseDetail } from '../../../support/a-case-detail.ts'
import {
  aHostileVerifyReport,
  aMixedSurvey,
  aMixedVerifyReport,
  aReplayReport,
  hostile,
} from '../../../support/report-fixtures.ts'

const pageOf = (report: HtmlReport): string =>
  [...htmlPage(report, { script: 'run()', version: '1.0.0' })].join('')

/** The elements of a page by name, in order, those of the skeleton left out. */
const elementsOf = (page: string): readonly string[] =>
  [...page.matchAll(/<(script|style|iframe|img|svg|object|link|base)\b[^>]*>/g)].map(([tag]) => tag)

describe('an HTML page', () => {
  it('allows its own style and script by their hashes, and nothing else', () => {
    const page = pageOf({ command: 'verify', verify: aMixedVerifyReport() })
    const style = /<style>([^]*?)<\/style>/.exec(page)?.[1] ?? ''
    const hash = (text: string): string =>
      `'sha256-${createHash('sha256').update(text).digest('base64')}'`
    const policy = /Security-Policy"\s+content="([^"]*)"/.exec(page)?.[1]?.replaceAll('&#39;', "'")
    expect(policy).toBe(
      `default-src 'none'; style-src ${hash(style)}; script-src ${hash('run()')}; base-uri 'none'; form-action 'none'`,
    )
  })

  it('writes texts of records, rules and scenarios as text', () => {
    const detail = aCaseDetail([
      aCall(0, { step: hostile, record: { ...aCall(0).record, hostile } }),
    ])
    const verify = aHostileVerifyReport()
    const scenarios = verify.scenarios.map((scenario) => ({
      ...scenario,
      cases: scenario.cases.map((one) => ({ ...one, detail })),
    }))
    const page = pageOf({ command: 'verify', verify: { ...verify, scenarios } })
    expect(elementsOf(page)).toEqual([
      '<style>',
      '<script type="application/json" id="data-0">',
      '<script>',
    ])
  })

  it('shows surveys and replays as far as they have data', () => {
    const survey = pageOf({ command: 'survey', survey: aMixedSurvey })
    const replay = pageOf({ command: 'replay', replay: aReplayReport() })
    const headlines = [survey, replay].map((page) => /<h1[^>]*>([^<]*)</.exec(page)?.[1])
    expect(headlines).toEqual(['1 of 3 attacks seen', '2 alerts raised'])
  })

  it('is the same for the same report', () => {
    const report = { command: 'verify', verify: aMixedVerifyReport() }
    expect(pageOf(report)).toBe(pageOf(report))
  })
})
