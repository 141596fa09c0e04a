import { compareTexts } from '../../diagnostic/compare-texts.ts'
import { gradeLooks } from '../grade-looks.ts'
import type { ReplayReport } from '../replay-report.ts'
import { shown } from '../shown.ts'
import { plural } from '../text/plural.ts'
import { navigatorLayer, type LayerTechnique } from './layer.ts'

/** Draws the techniques that the rules of a replay's alerts claim: the score is the number of alerts. */
export function replayLayer(report: ReplayReport): string {
  const techniques = techniquesOf(report)
  const frame = {
    name: 'trailproof replay',
    description: `${plural(report.alerts.length, 'alert')} in ${plural(report.records.read, 'record')}. The score is the number of alerts whose rule claims the technique.`,
    most: Math.max(0, ...techniques.map(({ score = 0 }) => score)),
    legend: [{ label: 'has alerts', colour: gradeLooks.fired.light }],
    metadata: [],
  }
  return navigatorLayer(frame, techniques)
}

function techniquesOf({ alerts }: ReplayReport): readonly LayerTechnique[] {
  const counts = new Map<string, Map<string, number>>()
  for (const { rule } of alerts) {
    for (const id of rule.techniques) {
      const ofRule = counts.get(id) ?? new Map<string, number>()
      counts.set(id, ofRule.set(rule.shortName, (ofRule.get(rule.shortName) ?? 0) + 1))
    }
  }
  const ids = [...counts.keys()].toSorted(compareTexts)
  return ids.map((id) => {
    const rules = [...counts.get(id)!]
    const score = rules.reduce((sum, [, count]) => sum + count, 0)
    return {
      id,
      score,
      colour: gradeLooks.fired.light,
      comment: plural(score, 'alert'),
      metadata: rules.map(([rule, count]) => ({
        name: shown(`rule ${rule}`),
        value: plural(count, 'alert'),
      })),
    }
  })
}
