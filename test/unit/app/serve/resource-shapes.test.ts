import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readWorld } from '../../../../src/app/serve/read-world.ts'
import { isTrailproofError } from '../../../../src/diagnostic/trailproof-error.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

function read(text: string): unknown {
  const file = join(temporaryFolder({ 'world.yaml': text }), 'world.yaml')
  try {
    return readWorld(file)
  } catch (error) {
    if (!isTrailproofError(error)) throw error
    const { code, message, hint, span } = error
    const at = span === undefined ? '' : text.slice(span.start, span.end)
    return { code, message, hint, at }
  }
}

describe('the resources of a world in a file', () => {
  it('are read as they stand', () => {
    const text =
      'buckets: { data: { public: true, objects: { a: b } } }\nparameters: { p: { value: v, type: SecureString } }\n'
    expect(read(text)).toEqual({
      buckets: { data: { public: true, objects: { a: 'b' } } },
      parameters: { p: { value: 'v', type: 'SecureString' } },
    })
  })

  it('are refused at the place of a wrong name, with the nearest right one', () => {
    expect(read('secrets:\n  prod:\n    valu: x\n    value: x\n')).toEqual({
      code: 'WORLD_INVALID',
      message: expect.stringContaining('valu'),
      hint: expect.stringContaining('value'),
      at: 'valu',
    })
  })
})
