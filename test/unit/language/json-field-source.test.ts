import { describe, expect, it } from 'vitest'
import type { FieldType } from '../../../src/language/field-source.ts'
import { jsonFieldSource } from '../../../src/language/json-field-source.ts'

function valueOf(name: string, type: FieldType, event: unknown): unknown {
  return jsonFieldSource({ [name]: type })
    .resolve(name)
    ?.get(event)
}

describe('jsonFieldSource', () => {
  it.each([
    ['nested objects', { a: { b: { c: 1 } } }, 1],
    ['dotted keys', { 'a.b.c': 1 }, 1],
    ['a mixture', { 'a.b': { c: 1 }, a: { 'b.c': 2 } }, [2, 1]],
    ['arrays of objects', { a: [{ b: { c: 1 } }, { b: [{ c: 2 }, {}] }] }, [1, 2]],
    ['arrays of values', { a: { b: { c: [1, [2], null] } } }, [1, 2]],
    ['a list of one', { a: { b: { c: [1] } } }, 1],
    ['null', { a: { b: { c: null } } }, undefined],
    ['an empty list', { a: { b: { c: [] } } }, undefined],
    ['an object where a value should be', { a: { b: { c: { d: 1 } } } }, undefined],
    ['nothing', { a: 1 }, undefined],
    ['no object', 'text', undefined],
    ['an inherited property', {}, undefined],
  ])('finds the values in %s', (_, event, expected) => {
    expect(valueOf('a.b.c', 'long', event)).toEqual(expected)
  })

  it.each([
    ['keyword', [1.5, true, 'x'], ['1.5', 'true', 'x']],
    ['flattened', { x: true, y: [22, { z: 'q' }] }, ['true', '22', 'q']],
    ['long', ['5', 'five', 6, true], [5, 6]],
    ['boolean', ['true', false, 'yes', 1], [true, false]],
    ['date', ['2024-03-05T00:00:00Z', 1709596800001, 'x'], [1709596800000, 1709596800001]],
    ['object', 'x', undefined],
  ] as const)('gives values the form of %s', (type, value, expected) => {
    expect(valueOf('f', type, { f: value })).toEqual(expected)
  })

  it('resolves the leaves of flattened fields and nothing else that is not declared', () => {
    const source = jsonFieldSource({ flat: 'flattened', name: 'keyword' })
    expect([
      source.resolve('flat.a.b')?.type,
      source.resolve('name.a'),
      source.resolve('other'),
    ]).toEqual(['flattened', undefined, undefined])
  })

  it('names the fields that an event has', () => {
    const source = jsonFieldSource({ a: 'keyword', b: 'keyword', c: 'long' })
    expect([...source.names({ a: 'x', b: null, c: 1 })]).toEqual(['a', 'c'])
  })

  it('gives the objects of nested fields, also nested in one another', () => {
    const source = jsonFieldSource({
      item: 'nested',
      'item.part': 'nested',
      'item.part.name': 'keyword',
    })
    const item = source.nested?.('item')
    const part = item?.fields.nested?.('item.part')
    const [outer] = item?.items({ item: { part: [{ name: 'x' }, { name: 'y' }] } }) ?? []
    const names = part?.items(outer).map((each) => part.fields.resolve('item.part.name')?.get(each))
    expect(names).toEqual(['x', 'y'])
  })

  it('does not follow values deeper than Elasticsearch does', () => {
    const deep = JSON.parse(`${'['.repeat(5000)}1${']'.repeat(5000)}`) as unknown
    expect(valueOf('f', 'long', { f: deep })).toBe(undefined)
  })
})
