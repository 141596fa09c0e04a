import { describe, expect, it } from 'vitest'
import { readConstruct } from '../../../src/diagnostic/construct-of.ts'

const read = (text: string): unknown => {
  try {
    return readConstruct(text)
  } catch (error) {
    const { code, hint } = error as { code: string; hint: string }
    return [code, hint]
  }
}

describe('readConstruct', () => {
  it.each([
    ['machine_learning', 'machine_learning'],
    ['ESQL_COMMAND_UNSUPPORTED', 'esql_command'],
    ['machine_lerning', ['USAGE', 'Did you mean "machine_learning"?']],
    [
      'x',
      ['USAGE', 'Write codes as `trailproof rules check` prints them, such as machine_learning.'],
    ],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})
