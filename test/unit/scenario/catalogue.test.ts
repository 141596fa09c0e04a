import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadScenarios } from '../../../src/scenario/catalogue.ts'

const folder = mkdtempSync(join(tmpdir(), 'trailproof-catalogue-'))

it('says that a folder holds no scenario, and what a file that cannot be loaded says on one line', async () => {
  const empty = await loadScenarios([folder])
  writeFileSync(join(folder, 'wrong.mjs'), 'export default {\n')
  const wrong = await loadScenarios([folder])
  expect([empty, wrong].map(({ findings }) => findings.map(({ message }) => message))).toEqual([
    [`"${folder}" holds no scenario.`],
    [expect.stringMatching(/^.*wrong\.mjs cannot be loaded: .*Unexpected token[^\n]*$/)],
  ])
})
