import { readdir } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { expect, it } from 'vitest'
import { withSpillFile } from '../../../src/app/spill-file.ts'

const leftBehind = async (): Promise<readonly string[]> =>
  (await readdir(tmpdir())).filter((name) => name.startsWith(`trailproof-hits-${process.pid}-`))

it('gives back what was written where, and has no file by any name meanwhile', async () => {
  const read = await withSpillFile(async (spill) => {
    const places = ['first', 'other'].map((text) => spill.write(Buffer.from(text)))
    const names = await leftBehind()
    const texts = places.toReversed().map((place) => {
      const into = Buffer.alloc(5)
      spill.read(place, into)
      return into.toString()
    })
    return { names, texts }
  })
  expect({ ...read, after: await leftBehind() }).toEqual({
    names: [],
    texts: ['other', 'first'],
    after: [],
  })
})

it('says where it could not write', async () => {
  const before = process.env['TMPDIR']
  process.env['TMPDIR'] = '/nowhere/at/all'
  try {
    await expect(
      withSpillFile(async (spill) => spill.write(Buffer.from('a page'))),
    ).rejects.toMatchObject({
      code: 'SPILL_UNWRITABLE',
      message: expect.stringContaining(
        'Cannot keep what the rules matched in "/nowhere/at/all", where 0 MB of it stand already: its folder does not exist.',
      ),
    })
  } finally {
    if (before === undefined) delete process.env['TMPDIR']
    else process.env['TMPDIR'] = before
  }
})
