import { describe, expect, it } from 'vitest'
import { replayLayer } from '../../../../src/report/navigator/replay-layer.ts'
import { surveyLayer } from '../../../../src/report/navigator/survey-layer.ts'
import { anAlert } from '../../../support/golden-fixtures.ts'
import { aMixedSurvey, aReplayReport } from '../../../support/report-fixtures.ts'

interface Layer {
  readonly techniques: readonly { readonly techniqueID: string; readonly score?: number }[]
}
const scoresOf = (layer: string): unknown =>
  (JSON.parse(layer) as Layer).techniques.map(({ techniqueID, score }) => [techniqueID, score])

describe('layers of the Navigator', () => {
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
