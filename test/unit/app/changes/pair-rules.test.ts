import { describe, expect, it } from 'vitest'
import { changeOf, pairRules, type SideRule } from '../../../../src/app/changes/pair-rules.ts'
import { aQueryRule, detectorOf } from '../../../support/engine/fixtures.ts'

/** A rule of a side as `id name file hash`; one without an id does not run. */
function side(text: string): SideRule {
  const [id = '', shortName = '', file = '', contentHash = ''] = text.split(' ')
  if (id === '-') return { shortName, file, because: 'broken' }
  const rule = aQueryRule({ id, shortName, file, contentHash })
  return { shortName, file, rule, detector: detectorOf(rule) }
}

const changes = (before: readonly string[], now: readonly string[]): readonly string[] =>
  pairRules(before.map(side), now.map(side)).map((pair) =>
    [pair.before?.shortName ?? '', pair.now?.shortName ?? '', changeOf(pair) ?? 'none'].join(' '),
  )

describe('rules before and now', () => {
  it.each([
    ['the same', ['1 a a.toml x'], ['1 a a.toml x'], ['a a same']],
    ['changed', ['1 a a.toml x'], ['1 a a.toml y'], ['a a changed']],
    ['renamed', ['1 a a.toml x'], ['1 b b.toml y'], ['a b renamed']],
    ['moved', ['1 a a.toml x'], ['1 a new/a.toml x'], ['a a same']],
    ['given another id', ['1 a a.toml x'], ['2 a a.toml y'], ['a a changed']],
    ['broken', ['1 a a.toml x'], ['- a a.toml'], ['a a broken']],
    ['mended', ['- a a.toml'], ['1 a a.toml x'], ['a a mended']],
    ['broken on both sides', ['- a a.toml'], ['- a a.toml'], ['a a none']],
    ['gone after it was broken', ['- a a.toml'], [], ['a  none']],
    ['added and removed', ['1 a a.toml x'], ['2 b b.toml y'], [' b added', 'a  removed']],
    [
      'swapped in their names',
      ['1 a a.toml x', '2 b b.toml y'],
      ['2 a a.toml y', '1 b b.toml x'],
      ['b a renamed', 'a b renamed'],
    ],
  ])('are %s', (_, before, now, expected) => {
    expect(changes(before, now)).toEqual(expected)
  })
})
