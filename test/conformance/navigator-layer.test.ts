import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { coverageLayer } from '../../src/report/navigator/coverage-layer.ts'
import { replayLayer } from '../../src/report/navigator/replay-layer.ts'
import { surveyLayer } from '../../src/report/navigator/survey-layer.ts'
import { aCoverageReport, aTechnique } from '../support/a-coverage-report.ts'
import { anAlert } from '../support/golden-fixtures.ts'
import { aMixedSurvey, aReplayReport, hostile } from '../support/report-fixtures.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** The Python of a virtual environment with MITRE's own loader: `pip install mitreattack-python`. */
const python = process.env['TRAILPROOF_NAVIGATOR_PYTHON'] ?? ''

// The strict loader raises for what it does not know; for versions that it does not know it prints.
const load = `
import json, sys
from mitreattack.navlayers import Layer
layer = Layer(strict=True)
layer.from_file(sys.argv[1])
read = layer.to_dict()
print(json.dumps([read['versions'], read['domain'], [one['techniqueID'] for one in read['techniques']]]))
`

const alert = anAlert()
const gap = aTechnique({ id: 'T1531', grade: 'gap', seen: 0, of: 0, rules: [], variants: [] })
const odd = aTechnique({ id: hostile, name: hostile, claimedBy: [hostile] })
const layers = {
  coverage: coverageLayer(aCoverageReport([aTechnique(), gap, odd])),
  survey: surveyLayer(aMixedSurvey),
  replay: replayLayer(
    aReplayReport({ alerts: [{ ...alert, rule: { ...alert.rule, techniques: ['T1098'] } }] }),
  ),
}

describe.skipIf(python === '')(
  'layers are read by MITRE’s loader (needs TRAILPROOF_NAVIGATOR_PYTHON)',
  () => {
    it.each([
      ['coverage', ['T1098.003', 'T1531']],
      ['survey', ['T1078.004', 'T1098']],
      ['replay', ['T1098']],
    ] as const)('of %s', (name, techniques) => {
      const folder = temporaryFolder({ 'layer.json': layers[name] })
      const { stdout, stderr } = spawnSync(python, ['-c', load, join(folder, 'layer.json')], {
        encoding: 'utf8',
      })
      const versions = { layer: '4.5', attack: '19', navigator: '5.2.0' }
      const read: unknown = JSON.parse(stdout)
      expect([read, stderr]).toEqual([[versions, 'enterprise-attack', techniques], ''])
    })
  },
)
