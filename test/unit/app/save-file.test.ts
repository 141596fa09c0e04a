import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { saveFile } from '../../../src/app/save-file.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

describe('saveFile', () => {
  it('writes bytes as they are and leaves no draft beside the file', async () => {
    const folder = temporaryFolder({ 'log.json.gz': 'before' })
    const file = join(folder, 'log.json.gz')
    await saveFile(file, Uint8Array.from([0x1f, 0x8b, 0xff, 0x00]))
    expect([readdirSync(folder), readFileSync(file).toString('hex')]).toEqual([
      ['log.json.gz'],
      '1f8bff00',
    ])
  })

  it('keeps what was there when what is written breaks off', async () => {
    const folder = temporaryFolder({ 'report.txt': 'before' })
    const file = join(folder, 'report.txt')
    const breaking = function* (): Generator<string> {
      yield 'half'
      throw new Error('broken off')
    }
    await expect(saveFile(file, breaking())).rejects.toThrow('broken off')
    expect([readdirSync(folder), readFileSync(file, 'utf8')]).toEqual([['report.txt'], 'before'])
  })
})
