import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { generate, recordLines, writeLogFolder } from '../../src/app/generate.ts'
import { loadDetectors } from '../../src/app/load-detectors.ts'
import { matchCase } from '../../src/app/match-case.ts'
import { casesToPlay, playCases } from '../../src/app/play-cases.ts'
import { replay } from '../../src/app/replay.ts'
import { settingsOf } from '../../src/app/settings.ts'
import type { Alert } from '../../src/engine/alert.ts'
import { loadScenarios } from '../../src/scenario/catalogue.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trailproof-generate-'))
})
afterEach(() => rm(folder, { recursive: true }))

/** What an alert says, whatever the log it was raised in. */
const told = ({ rule, time, group, events, values }: Alert): string =>
  JSON.stringify([rule.shortName, time, group, events, values])

const bytesOf = async (seed: string): Promise<string> =>
  [...recordLines(await generate({ only: ['iam-mfa-deactivation'], seed }))].join('')

describe('generate of everything, followed by replay', () => {
  it.each(['none', 'cloudtrail'] as const)(
    'gives the alerts of verify, from a file as from a folder as CloudTrail writes it, lag %s',
    async (lag) => {
      const generated = await generate({ lag })
      const file = join(folder, 'all.ndjson')
      await writeFile(file, [...recordLines(generated)].join(''))
      await writeLogFolder(join(folder, 'bucket'), generated)
      const fromFile = await replay({ inputs: [file], lag })
      const fromFolder = await replay({ inputs: [join(folder, 'bucket')], lag })

      const { profile, seed, start, rules, scenarios: paths } = settingsOf({ lag })
      const { detectors } = loadDetectors(rules, { profile })
      const { scenarios } = await loadScenarios(paths)
      const expected: string[] = []
      for await (const { played } of playCases(casesToPlay(scenarios), { seed, start })) {
        expected.push(...matchCase(played, { detectors, profile }).fold(profile.phase).map(told))
      }
      expect(fromFile.alerts.map(told).toSorted()).toEqual(expected.toSorted())
      expect(fromFolder.alerts.map(told).toSorted()).toEqual(expected.toSorted())
      const { judged, skipped, ...others } = fromFolder.records
      expect({ ...others, judged: judged + skipped }).toEqual({
        read: generated.records.length,
        judged: generated.records.length,
        duplicate: 0,
        late: 0,
        malformed: 0,
      })
    },
  )

  it('gives the same bytes for the same seed and other ids for another', async () => {
    const first = await bytesOf('1')
    const again = await bytesOf('1')
    const other = await bytesOf('2')
    expect([first === again, first === other]).toEqual([true, false])
  })
})
