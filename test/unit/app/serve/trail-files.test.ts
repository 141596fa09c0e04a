import { expect, it } from 'vitest'
import { trailFiles } from '../../../../src/app/serve/trail-files.ts'
import { aRecord } from '../../../support/a-record.ts'
import { loggedRecords } from '../../../support/endpoint/logged-records.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

it('writes several files of five minutes in which much happens, and loses nothing', async () => {
  const folder = temporaryFolder({})
  const files = trailFiles(folder, 'seed')
  for (let number = 0; number < 20_001; number += 1) {
    files.take(aRecord({ eventID: String(number) }))
  }
  files.passTime(Date.UTC(2026, 2, 2, 10))
  files.finish()
  const records = await loggedRecords(folder)
  const ids = new Set(records.map(({ eventID }) => eventID))
  expect([records.length, ids.size]).toEqual([20_001, 20_001])
})
