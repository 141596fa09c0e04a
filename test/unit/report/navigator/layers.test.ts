import { describe, expect, it } from 'vitest'
import { coverageLayer } from '../../../../src/report/navigator/coverage-layer.ts'
import { replayLayer } from '../../../../src/report/navigator/replay-layer.ts'
import { surveyLayer } from '../../../../src/report/navigator/survey-layer.ts'
import { aCoverageReport, aTechnique } from '../../../support/a-coverage-report.ts'
import { anAlert } from '../../../support/golden-fixtures.ts'
import { aMixedSurvey, aReplayReport } from '../../../support/report-fixtures.ts'

interface Layer {
  readonly techniques: readonly { readonly techniqueID: string; readonly score?: number }[]
}
const scoresOf = (layer: string): unknown =>
  (JSON.parse(layer) as Layer).techniques.map(({ techniqueID, score }) => [techniqueID, score])

describe('layers of the Navigator', () => {
  it('score coverage by the percentage of variants that are seen, and colour it by grade', () => {
    const gap = aTechnique({
      id: 'T1531',
      grade: 'gap',
      seen: 0,
      of: 0,
      rules: [],
      claimedBy: [],
      variants: [],
    })
    const layer = JSON.parse(coverageLayer(aCoverageReport([aTechnique(), gap]))) as {
      readonly techniques: unknown
    }
    expect(layer.techniques).toEqual([
      {
        techniqueID: 'T1098.003',
        score: 50,
        color: '#a5dcbc',
        comment:
          'guarded: fires, silent in its twins\n1 of 2 variants seen\nrules: a-rule\nnot seen: a-scenario evasion/inline',
        enabled: true,
        metadata: [
          { name: 'rule a-rule', value: 'guarded, 1 of 2' },
          { name: 'a-scenario attack/by name', value: 'a-rule' },
        ],
        showSubtechniques: false,
      },
      {
        techniqueID: 'T1531',
        color: '#ffffff',
        comment: 'gap: no rule claims it',
        enabled: true,
        metadata: [],
        showSubtechniques: true,
      },
    ])
  })

  it('score a survey by the percentage of attacks that are seen', () => {
    expect(scoresOf(surveyLayer(aMixedSurvey))).toEqual([
      ['T1078.004', 33],
      ['T1098', 33],
    ])
  })

  it('score a replay by the number of alerts, and leave out what is no technique', () => {
    const alert = anAlert()
    const claims = ['T1098', 'T1078.004', 'T1', '<script>']
    const alerts = [
      { ...alert, rule: { ...alert.rule, techniques: claims } },
      { ...alert, rule: { ...alert.rule, techniques: ['T1098'] } },
    ]
    expect(scoresOf(replayLayer(aReplayReport({ alerts })))).toEqual([
      ['T1078.004', 1],
      ['T1098', 2],
    ])
  })
})
