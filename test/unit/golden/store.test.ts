import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import {
  allowUpdate,
  goldenFile,
  readGolden,
  staleGoldens,
  writeGolden,
} from '../../../src/golden/store.ts'

const golden = { scenario: 'a-scenario', cases: [{ case: 'attack/x', alerts: [] }] }
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trailproof-golden-'))
})
afterEach(() => rm(folder, { recursive: true }))

describe('the store', () => {
  it('writes a golden once, reads it back, and leaves nothing else behind', async () => {
    const inner = join(folder, 'golden')
    expect([await writeGolden(inner, golden), await writeGolden(inner, golden)]).toEqual([
      true,
      false,
    ])
    expect(await readGolden(inner, 'a-scenario')).toEqual({ kind: 'golden', golden })
    expect(await readdir(inner)).toEqual(['a-scenario.json'])
  })

  it('says that a golden is missing', async () => {
    expect(await readGolden(folder, 'nothing')).toEqual({ kind: 'missing' })
  })

  it('refuses a file that is the golden of another scenario', async () => {
    const file = join(folder, 'other.json')
    await writeFile(file, JSON.stringify(golden))
    const stored = await readGolden(folder, 'other')
    expect(stored.kind === 'invalid' && stored.findings.map(({ message }) => message)).toEqual([
      `${file} is the golden of "a-scenario", not of "other".`,
    ])
  })

  it.each(['../evil', 'a/b', '..', '', '.hidden', 'a\u0000b', 'C:\\x'])(
    'refuses %j as a name',
    (name) => {
      expect(() => goldenFile(folder, name)).toThrow(
        `"${name}" cannot be the name of a golden file.`,
      )
    },
  )

  it('names golden files that belong to no scenario', async () => {
    for (const name of ['b.json', 'a.json', 'kept.json', 'notes.md']) {
      await writeFile(join(folder, name), '')
    }
    expect(await staleGoldens(folder, new Set(['kept']))).toEqual([
      join(folder, 'a.json'),
      join(folder, 'b.json'),
    ])
  })

  it('refuses to update in CI', async () => {
    await expect(allowUpdate(folder, { CI: 'true' })).rejects.toThrow(
      'Goldens are not updated while CI is set.',
    )
  })

  it('refuses to update inside node_modules, also through a link and before the folder exists', async () => {
    const real = join(folder, 'node_modules', 'trailproof')
    await mkdir(real, { recursive: true })
    await symlink(real, join(folder, 'link'))
    const linked = join(folder, 'link', 'golden')
    await expect(allowUpdate(linked, {})).rejects.toThrow(
      `${linked} is inside node_modules, where the next install would overwrite it.`,
    )
    await expect(allowUpdate(folder, { CI: '' })).resolves.toBe(undefined)
  })

  it('keeps the old golden when the new one cannot be written', async () => {
    await writeGolden(folder, golden)
    await mkdir(join(folder, 'a-scenario.json.new'))
    const changed = { ...golden, cases: [] }
    await expect(writeGolden(folder, changed)).rejects.toThrow('EISDIR')
    expect(JSON.parse(await readFile(join(folder, 'a-scenario.json'), 'utf8'))).toEqual(golden)
  })
})
