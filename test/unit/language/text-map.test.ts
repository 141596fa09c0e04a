import { expect, it } from 'vitest'
import { TextMap } from '../../../src/language/text-map.ts'

it('tells texts apart that differ in one place, whatever their length', () => {
  const texts = [0, 1, 63, 64, 65, 300].flatMap((length) => {
    const places = Array.from({ length }, (_, place) => place)
    const changed = places.map((place) => `${'a'.repeat(place)}b${'a'.repeat(length - place - 1)}`)
    return ['a'.repeat(length), ...changed]
  })
  const map = new TextMap<number>()
  for (const [place, text] of texts.entries()) map.add(text, place)
  const copies = texts.map((text) => text.split('').join(''))
  expect(copies.map((text) => map.get(text))).toEqual(texts.map((_, place) => place))
  expect([map.size, map.get('a'.repeat(299)), map.get('c')]).toEqual([
    texts.length,
    undefined,
    undefined,
  ])
})
