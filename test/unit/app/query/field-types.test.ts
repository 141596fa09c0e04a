import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readFieldTypes } from '../../../../src/app/query/field-types.ts'

let folder = ''
let file = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'trailproof-types-'))
  file = join(folder, 'types.json')
})
afterEach(() => rm(folder, { recursive: true }))

describe('readFieldTypes', () => {
  it('takes Elasticsearch’s types for those of ours that answer as they do', async () => {
    await writeFile(
      file,
      '{"a":"keyword","b":"match_only_text","c":"float","d":"datetime","e":"short"}',
    )
    expect(readFieldTypes(file)).toEqual({
      a: 'keyword',
      b: 'text',
      c: 'double',
      d: 'date',
      e: 'integer',
    })
  })

  it.each([
    { text: '{"a":"keywrd"}', says: '"keywrd" is no type that field "a" can have here.' },
    { text: '{"a":7}', says: '7 is no type that field "a" can have here.' },
    { text: '[]', says: 'is no JSON object of fields and types.' },
    { text: '{', says: 'is no JSON.' },
  ])('refuses $text', async ({ text, says }) => {
    await writeFile(file, text)
    expect(() => readFieldTypes(file)).toThrow(says)
  })

  it('says that a file cannot be opened', () => {
    expect(() => readFieldTypes(file)).toThrow(`Cannot open "${file}".`)
  })
})
