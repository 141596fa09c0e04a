import { coverageTiles } from './coverage-tiles.ts'
import type { HtmlReport } from './html-report.ts'
import { html, type Markup } from './markup.ts'
import { scopeList } from './scope-list.ts'
import { replayTiles, surveyTiles } from './tiles-of-logs.ts'
import { verifyTiles } from './verify-tiles.ts'

/** The first screen: the figures that a decision needs, and what they are about. */
export function summarySection(report: HtmlReport): Markup {
  const { verify, coverage, survey, replay } = report
  const tiles = [
    ...(verify === undefined ? [] : verifyTiles(verify)),
    ...(coverage === undefined ? [] : coverageTiles(coverage)),
    ...(survey === undefined ? [] : surveyTiles(survey)),
    ...(replay === undefined ? [] : replayTiles(replay)),
  ]
  return html`<section id="summary" aria-labelledby="summary-title" tabindex="-1">
    <h2 id="summary-title">Summary</h2>
    <div class="tiles">${tiles}</div>
    ${scopeList(report)}
  </section> `
}
