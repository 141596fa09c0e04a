import { describe, expect, it } from 'vitest'
import type { JsonObject } from '../../../src/cloudtrail/record.ts'
import { documentEvent } from '../../../src/ecs/document-event.ts'
import { documentFieldSource } from '../../../src/ecs/document-field-source.ts'

const time = '2026-03-02T09:00:00.000Z'

function get(name: string, document: JsonObject): unknown {
  const event = documentEvent({ '@timestamp': time, ...document }, 0)
  return event && documentFieldSource().resolve(name)?.get(event)
}

describe('an ECS document', () => {
  it.each<[string, string, JsonObject, unknown]>([
    ['nested', 'event.action', { event: { action: 'ListUsers' } }, 'ListUsers'],
    ['dotted', 'event.action', { 'event.action': 'ListUsers' }, 'ListUsers'],
    ['dotted in part', 'source.geo.city_name', { 'source.geo': { city_name: 'Lisbon' } }, 'Lisbon'],
    ['with several values', 'event.type', { event: { type: ['user', 'info'] } }, ['user', 'info']],
    ['with null', 'event.action', { event: { action: null } }, undefined],
    ['with an empty list', 'event.type', { event: { type: [] } }, undefined],
    ['with a date', 'event.ingested', { event: { ingested: time } }, Date.parse(time)],
    ['with a date as a number', 'event.ingested', { event: { ingested: 5 } }, 5],
    ['with a number as text', 'source.as.number', { source: { as: { number: '64496' } } }, 64_496],
    [
      'with a boolean as text',
      'aws.cloudtrail.read_only',
      { aws: { cloudtrail: { read_only: 'true' } } },
      true,
    ],
    [
      'with resources',
      'aws.cloudtrail.resources.arn',
      { aws: { cloudtrail: { resources: [{ arn: 'a' }, { arn: 'b' }] } } },
      ['a', 'b'],
    ],
    [
      'with a flattened leaf',
      'aws.cloudtrail.flattened.request_parameters.x',
      { aws: { cloudtrail: { flattened: { request_parameters: { x: 22 } } } } },
      '22',
    ],
    [
      'with a multi-field',
      'aws.cloudtrail.request_parameters.text',
      { aws: { cloudtrail: { request_parameters: '{a=b}' } } },
      '{a=b}',
    ],
    [
      'with a place',
      'source.geo.location',
      { source: { geo: { location: { lat: 1.5, lon: 2 } } } },
      'POINT (2 1.5)',
    ],
    ['with an object', 'source.geo', { source: { geo: { city_name: 'Lisbon' } } }, true],
    ['with a field that the index does not map', 'usr.name', { usr: { name: 'x' } }, undefined],
  ])('%s gives %s', (_form, name, document, value) => {
    expect(get(name, document)).toEqual(value)
  })

  it('is unwrapped from a search hit', () => {
    const document = { '@timestamp': time, 'event.ingested': time }
    expect(documentEvent({ _index: 'x', _source: document }, 3)).toEqual({
      document,
      position: 3,
      time: Date.parse(time),
      ingested: Date.parse(time),
    })
  })

  it('without a time is none', () => {
    expect(documentEvent({ event: {} }, 0)).toBeUndefined()
  })

  it('may have further fields declared', () => {
    const event = documentEvent({ '@timestamp': time, usr: { age: '7' } }, 0)
    const field = documentFieldSource({ 'usr.age': 'long' }).resolve('usr.age')
    expect(event && [field?.type, field?.get(event)]).toEqual(['long', 7])
  })

  it('names the mapped fields that it has', () => {
    const event = documentEvent(
      { '@timestamp': time, event: { action: 'x', type: ['a'] }, usr: 1 },
      0,
    )
    expect(event && documentFieldSource().names(event)).toEqual([
      '@timestamp',
      'event.action',
      'event.type',
    ])
  })
})
