import { findingRemark } from '../remarks/finding-remark.ts'
import type { Remark } from '../remarks/remark.ts'
import { rulesRemarks } from '../remarks/rules-remarks.ts'
import type { HtmlReport } from './html-report.ts'
import { html, type Markup } from './markup.ts'

/** What is wrong beside single alerts: rules that cannot run, goldens, configuration. */
export function remarksSection(report: HtmlReport): Markup {
  const remarks = remarksOf(report)
  if (remarks.length === 0) return html``
  return html`<section id="remarks" aria-labelledby="remarks-title">
    <h2 id="remarks-title">Rules, goldens and configuration</h2>
    <ul class="remarks">
      ${remarks.map(remarkItem)}
    </ul>
  </section> `
}

function remarksOf(report: HtmlReport): readonly Remark[] {
  const { verify, survey, replay, coverage, rules } = report
  const findings = [verify, survey, coverage].flatMap((one) => one?.findings ?? [])
  const ofReplay = replay && { ...replay.rules, loaded: replay.rules.loaded.length }
  const ofRules = rules ?? verify?.rules ?? survey?.rules ?? ofReplay
  return [
    ...findings.map((finding) => findingRemark(finding)),
    ...(ofRules === undefined ? [] : rulesRemarks(ofRules)),
  ]
}

/** One remark with its place, for lists of them anywhere on the page. */
export function remarkItem({ level, title, lines, place }: Remark): Markup {
  const at = place && `${place.file}${place.line === undefined ? '' : `:${place.line}`}`
  const tone = level === 'error' ? 'bad' : 'plain'
  return html`<li>
    <span class="badge ${tone}">${level}</span>
    <b>${title}</b
    >${at !== undefined && html` <code>${at}</code>`}${lines.map((line) => html`<br />${line}`)}
  </li> `
}
