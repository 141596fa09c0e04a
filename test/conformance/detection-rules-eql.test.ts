import { describe, expect, it } from 'vitest'
import { ecsFieldSource } from '../../src/ecs/ecs-field-source.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import { checkRules } from '../../src/rule/check-rules.ts'
import { loadRules } from '../../src/rule/load-rules.ts'

const folder = process.env['TRAILPROOF_DETECTION_RULES']
const paths = ['rules', 'rules_building_block'].map((name) => `${folder}/${name}`)

describe.skipIf(folder === undefined)(
  'the EQL rules of elastic/detection-rules (skipped without TRAILPROOF_DETECTION_RULES)',
  () => {
    it('all compile, sequences and samples among them', () => {
      const queries = loadRules(paths).files.flatMap(({ draft }) =>
        draft?.type === 'eql' ? [draft.query.text.trimStart()] : [],
      )
      const { unsupported, invalid } = checkRules(paths, ecsFieldSource(defaultProfile))
      const refused = [...unsupported, ...invalid].filter(({ code }) =>
        /^(EQL|PATTERN)_/.test(code),
      )
      expect(refused.map(({ file, code, message }) => `${file} ${code} ${message}`)).toEqual([])
      const searches = queries.filter((text) => /^(?:sequence|sample)\b/.test(text))
      expect(queries.length).toBeGreaterThan(900)
      expect(searches.length).toBeGreaterThan(150)
    }, 60_000)
  },
)
