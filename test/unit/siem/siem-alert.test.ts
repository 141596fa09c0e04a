import { expect, it } from 'vitest'
import { siemAlerts } from '../../../src/siem/siem-alert.ts'
import { alertDocument, eventDocument } from '../../support/siem/documents.ts'
import type { StoredDocument } from '../../support/siem/an-elastic.ts'

const at = Date.UTC(2026, 2, 2, 9, 5)
const rule = { id: 'r1', name: 'A sequence' }
const anEvent = (id: string): StoredDocument =>
  eventDocument({ '@timestamp': '2026-03-02T09:00:00Z', event: { id } })
const [one, two] = [anEvent('e1'), anEvent('e2')]
const run = {
  ids: new Set(['e1', 'e2']),
  byDocument: new Map([
    ['doc-e1', 'e1'],
    ['doc-e2', 'e2'],
  ]),
}
const group = { 'kibana.alert.group.id': 'g' }
const block = { ...group, 'kibana.alert.building_block_type': 'default' }

it.each<[string, readonly StoredDocument[], readonly [string, readonly string[]][]]>([
  [
    'the event that it was raised on',
    [alertDocument({ id: 'a', rule, at, source: { event: { id: 'e1' } } })],
    [['a', ['e1']]],
  ],
  [
    'the event that older versions name',
    [alertDocument({ id: 'a', rule, at, fields: { 'kibana.alert.original_event.id': 'e1' } })],
    [['a', ['e1']]],
  ],
  [
    'the documents that it came from',
    [alertDocument({ id: 'a', rule, at, events: [one, two] })],
    [['a', ['e1', 'e2']]],
  ],
  [
    'no event of other people',
    [alertDocument({ id: 'a', rule, at, events: [anEvent('x')] })],
    [['a', []]],
  ],
  [
    'those of its building blocks',
    [
      alertDocument({ id: 'b1', rule, at, source: { event: { id: 'e1' } }, fields: block }),
      alertDocument({ id: 'b2', rule, at, events: [two], fields: block }),
      alertDocument({ id: 'shell', rule, at, fields: group }),
    ],
    [['shell', ['e1', 'e2']]],
  ],
  [
    'nothing, where it is no alert at all',
    [
      {
        _index: 'x',
        _id: 'y',
        _source: { '@timestamp': 'never', 'kibana.alert.rule.rule_id': ['r1'] },
      },
      { _index: 'x', _id: 'z', _source: {} },
    ],
    [],
  ],
])('an alert holds %s', (_, documents, held) => {
  const hits = documents.map(({ _id, _source }) => ({ id: _id, source: _source }))
  expect(siemAlerts(hits, run).map(({ id, events }) => [id, events])).toEqual(held)
})
