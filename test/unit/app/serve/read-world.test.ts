import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readWorld } from '../../../../src/app/serve/read-world.ts'
import { formatFinding } from '../../../../src/diagnostic/format-finding.ts'
import { findingOf } from '../../../../src/diagnostic/finding.ts'
import { isTrailproofError } from '../../../../src/diagnostic/trailproof-error.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'trailproof-world-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const read = (text: string): unknown => {
  const file = join(folder, 'world.yml')
  writeFileSync(file, text)
  try {
    return readWorld(file)
  } catch (error) {
    if (!isTrailproofError(error)) throw error
    return formatFinding(findingOf(error)).replaceAll(`${folder}/`, '').split('\n')[0]
  }
}

it('reads what a scenario would declare, in YAML or JSON', () => {
  const world = { users: { alice: { attached: ['ReadOnlyAccess'] }, bob: {} }, trails: ['main'] }
  expect([
    read('users: { alice: { attached: [ReadOnlyAccess] }, bob: {} }\ntrails: [main]'),
    read(JSON.stringify(world)),
  ]).toEqual([world, world])
})

it.each([
  ['user:\n  alice: {}', 'world.yml:1:1  WORLD_INVALID  There is no key "user".'],
  [
    'users:\n  alice:\n    mfa: 1',
    'world.yml:3:10  WORLD_INVALID  "users.alice.mfa" must be text, not a whole number.',
  ],
  ['users: [', 'world.yml:1:9'],
])('says what is wrong with %j, and where', (text, sentence) => {
  expect(String(read(text)).slice(0, sentence.length)).toBe(sentence)
})
