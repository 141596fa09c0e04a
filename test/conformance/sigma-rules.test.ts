import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { ecsFieldSource } from '../../src/ecs/ecs-field-source.ts'
import { defaultProfile } from '../../src/ecs/profile.ts'
import { createDetector } from '../../src/engine/create-detector.ts'
import { checkRules } from '../../src/rule/check-rules.ts'
import { loadRules } from '../../src/rule/load-rules.ts'

const root = process.env['TRAILPROOF_SIGMA'] ?? ''
const folders = [
  'rules',
  'rules-compliance',
  'rules-emerging-threats',
  'rules-placeholder',
  'rules-threat-hunting',
].map((folder) => join(root, folder))

describe.skipIf(root === '' || !existsSync(root))(
  'the rules of SigmaHQ/sigma (skipped without TRAILPROOF_SIGMA)',
  () => {
    it('run where they are about AWS', () => {
      const { rules, findings } = loadRules([join(root, 'rules/cloud/aws')])
      const fields = ecsFieldSource(defaultProfile)
      const detectors = rules.map((rule) => createDetector(rule, fields))
      const stopped = findings.filter(({ severity }) => severity !== 'warning')
      expect([detectors.filter(({ blind }) => blind === undefined).length, stopped]).toEqual([
        57,
        [],
      ])
    })

    it('are all read, but for those whose placeholders need values', () => {
      const check = checkRules(folders, ecsFieldSource(defaultProfile))
      const refused = new Set(check.unsupported.map(({ code }) => code))
      const wanting = new Set(check.unsupported.map(({ file }) => file))
      expect({ invalid: check.invalid, refused: [...refused] }).toEqual({
        invalid: [],
        refused: ['SIGMA_PLACEHOLDER_UNSUPPORTED'],
      })
      expect(check.ok + check.otherData.length + wanting.size).toBe(check.rules)
    }, 120_000)
  },
)
