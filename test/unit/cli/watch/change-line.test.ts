import { describe, expect, it } from 'vitest'
import { changeLine } from '../../../../src/cli/watch/change-line.ts'

describe('changeLine', () => {
  it.each([
    [
      { changed: ['rules/a.toml'], concerned: ['x', 'y'], seconds: 0.2 },
      '── rules/a.toml changed · concerns x, y · 0.20 s',
    ],
    [
      { changed: ['a', 'b', 'c', 'd'], concerned: [], seconds: 0.014 },
      '── 4 files changed · concerns no scenario · 0.01 s',
    ],
    [
      { changed: ['rules/\u001b[2J.toml'], concerned: ['1', '2', '3', '4'], seconds: 1 },
      '── rules/\\x1b[2J.toml changed · concerns 4 scenarios · 1.00 s',
    ],
    [{ changed: undefined, concerned: ['x'], seconds: 1 }, '── everything · 1.00 s'],
    [
      { changed: ['trailproof.toml'], concerned: [], seconds: undefined },
      '── trailproof.toml changed',
    ],
  ])('%j', (options, line) => {
    expect(changeLine(options)).toBe(line)
  })
})
