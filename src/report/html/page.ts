import { createHash } from 'node:crypto'
import type { CaseDetail } from '../case-detail.ts'
import type { CaseReport } from '../verify-report.ts'
import { coverageLists } from './coverage-lists.ts'
import { helpDialog } from './help-dialog.ts'
import type { HtmlReport, PageParts } from './html-report.ts'
import { inertJson } from './inert-json.ts'
import { html, type Markup } from './markup.ts'
import { matrixSection } from './matrix.ts'
import { dataId, type ScenarioData } from './page-data.ts'
import { pageHeader } from './page-header.ts'
import { remarksSection } from './remarks-section.ts'
import { replaySection } from './replay-section.ts'
import { scenariosSection } from './scenarios-section.ts'
import { style } from './style/style.ts'
import { summarySection } from './summary.ts'
import { surveySection } from './survey-section.ts'
import { techniquesSection } from './techniques-section.ts'

/** Writes a report as one HTML file: no network, no file beside it, the same bytes for the same run.
 * Only the page's own style and script are allowed to take effect; what comes from records is text. */
export function* htmlPage(report: HtmlReport, { script, version }: PageParts): Iterable<string> {
  yield '<!doctype html>\n<html lang="en">\n<head>\n'
  yield headOf(report, script).markup
  // The policy allows these very bytes.
  yield `<style>${style}</style>\n</head>\n<body>\n`
  yield pageHeader(report).markup
  yield '<main id="main" tabindex="-1">\n'
  for (const section of sectionsOf(report)) yield section.markup
  yield '</main>\n'
  yield html`<footer class="foot">
    Written by trailproof ${version}. This file holds records: treat it as you treat your logs.
  </footer> `.markup
  yield helpDialog.markup
  yield* dataBlocks(report)
  yield `<script>${script}</script>\n</body>\n</html>\n`
}

function headOf({ command }: HtmlReport, script: string): Markup {
  return html`<meta charset="utf-8" />
    <meta http-equiv="Content-Security-Policy" content="${policyOf(script)}" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <meta name="color-scheme" content="light dark" />
    <meta name="referrer" content="no-referrer" />
    <title>trailproof ${command}</title>`
}

function sectionsOf(report: HtmlReport): readonly Markup[] {
  return [
    summarySection(report),
    matrixSection(report),
    techniquesSection(report),
    coverageLists(report),
    surveySection(report),
    scenariosSection(report),
    replaySection(report),
    remarksSection(report),
  ]
}

function policyOf(script: string): string {
  const hash = (text: string): string =>
    `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  return `default-src 'none'; style-src ${hash(style)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`
}

function* dataBlocks({ verify }: HtmlReport): Iterable<string> {
  if (verify === undefined) return
  for (const [index, scenario] of verify.scenarios.entries()) {
    const details = scenario.cases.map(untold)
    if (details.every((detail) => detail === null)) continue
    const data: ScenarioData = { start: verify.start, cases: details }
    yield inertJson(dataId(index), data).markup
  }
}

/** Why an alert is lost stands beside the golden; the list of silent rules does not tell it again. */
function untold({ detail, outcome }: CaseReport): CaseDetail | null {
  if (detail === undefined || outcome.kind === 'broken') return detail ?? null
  const lost = outcome.verdicts.filter(({ verdict }) => verdict.kind === 'lost')
  const isTold = (rule: string): boolean => lost.some(({ verdict }) => verdict.alert.rule === rule)
  return { ...detail, silent: detail.silent.filter(({ rule }) => !isTold(rule)) }
}
