import { expect, it } from 'vitest'
import { ndjson } from '../../../../src/cloudtrail/output/ndjson.ts'

it('writes one object a line', () => {
  expect([...ndjson([{ b: 1, a: 'x\ny' }, { c: null }])]).toEqual([
    '{"b":1,"a":"x\\ny"}\n{"c":null}\n',
  ])
})

it('writes nothing for nothing', () => {
  expect([...ndjson([])]).toEqual([])
})

it('writes long input in pieces that end with a line', () => {
  const pieces = [...ndjson(Array.from({ length: 3 }, () => ({ a: 'x'.repeat(40_000) })))]
  expect(pieces.map((piece) => [piece.split('\n').length - 1, piece.endsWith('\n')])).toEqual([
    [2, true],
    [1, true],
  ])
})
