import { plural } from '../text/plural.ts'
import { tellCases } from '../told-verdict.ts'
import { caseFailed } from '../verify-failed.ts'
import type { VerifyReport } from '../verify-report.ts'
import { anchorOf } from './anchors.ts'
import { html, type Markup } from './markup.ts'
import { shortList, tile } from './tile.ts'

/** Figures of a run: how many cases are as reviewed, and how many detections are proven. */
export function verifyTiles(report: VerifyReport): readonly Markup[] {
  return [casesTile(report), ...detectionsTile(report)]
}

const mostShown = 4

function casesTile(report: VerifyReport): Markup {
  const cases = report.scenarios.flatMap(({ cases }) => cases)
  const failed = tellCases(report).filter(({ told }) => told.some(({ fails }) => fails))
  const bad = cases.filter(caseFailed).length
  const lines = failed.map(
    ({ scenario, id, told }) =>
      html`<a href="#${anchorOf(scenario.name, id)}">${scenario.name} ${id}</a>
        <span class="quiet">${told[0]?.kind}</span>`,
  )
  return tile({
    title: 'Cases as reviewed',
    figure: String(cases.length - bad),
    of: `of ${cases.length}`,
    tone: bad === 0 ? 'good' : 'bad',
    more:
      lines.length > 0
        ? shortList(lines, mostShown, '#scenarios')
        : html`<p>${kindsOf(report)}</p>`,
  })
}

function kindsOf(report: VerifyReport): string {
  const cases = report.scenarios.flatMap(({ cases }) => cases)
  const kinds = ['attack', 'evasion', 'benign', 'false-positive'] as const
  return kinds
    .map((kind) => [kind, cases.filter((one) => one.kind === kind).length] as const)
    .filter(([, count]) => count > 0)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')
}

function detectionsTile({ detections }: VerifyReport): readonly Markup[] {
  if (detections.length === 0) return []
  const missing = detections.filter(({ proven }) => !proven)
  const proven = detections.length - missing.length
  const lines = missing.map(
    ({ rule, missing: what = '' }) => html`<code>${rule}</code> <span class="quiet">${what}</span>`,
  )
  return [
    tile({
      title: 'Detections proven',
      figure: String(proven),
      of: `of ${detections.length}`,
      tone: missing.length === 0 ? 'good' : 'bad',
      more:
        missing.length === 0
          ? html`<p>Each fires in an attack and is silent in its benign twins.</p>`
          : shortList(lines, mostShown, '#scenarios'),
    }),
  ]
}

/** Says how many scenarios and cases there are. */
export function sizeOf({ scenarios }: VerifyReport): string {
  const cases = scenarios.reduce((sum, one) => sum + one.cases.length, 0)
  return `${plural(scenarios.length, 'scenario')}, ${plural(cases, 'case')}`
}
