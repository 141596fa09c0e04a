import { describe, expect, it } from 'vitest'
import type { Detector } from '../../../src/engine/detector.ts'
import { needleIndex } from '../../../src/engine/detector-index.ts'
import type { Needle } from '../../../src/language/needle.ts'
import { anEvent, aQueryRule, detectorOf, testFields } from '../../support/engine/fixtures.ts'

const needle = (field: string, kind: Needle['kind'], value: string): Needle => ({
  text: value,
  field,
  kind,
  value,
})

const having = (...needles: readonly (readonly Needle[])[]): Detector => ({
  ...detectorOf(aQueryRule()),
  needles,
})

const detectors = [
  having(),
  having([needle('event.action', 'equals', 'CreateUser')]),
  having([needle('event.action', 'prefix', 'List'), needle('event.action', 'prefix', 'Get')]),
  having([needle('event.provider', 'equals', 'iam.amazonaws.com')]),
  having([needle('event.action', 'contains', 'User'), needle('k1', 'equals', 'a')]),
  having(
    [needle('event.provider', 'suffix', 'amazonaws.com')],
    [needle('event.action', 'equals', 'CreateUser')],
  ),
]

describe('the index over detectors', () => {
  it.each([
    { action: 'CreateUser', places: [0, 1, 3, 4, 5] },
    { action: 'createuser', places: [0, 3, 4] },
    { action: 'ListUsers', places: [0, 2, 3, 4] },
    { action: 'GetUserPolicy', places: [0, 2, 3, 4] },
  ])('leaves for $action the detectors whose needles allow it', ({ action, places }) => {
    const index = needleIndex(detectors, testFields)
    const event = anEvent({ at: 0, action }, 0)
    expect([index(event), index(event)]).toEqual([places, places])
  })

  it('folds the case of an action where the needle does', () => {
    const folded = having([{ ...needle('event.action', 'equals', 'createuser'), ignoreCase: true }])
    const index = needleIndex([folded], testFields)
    const placesOf = (action: string): readonly number[] => index(anEvent({ at: 0, action }, 0))
    expect(['CREATEuser', 'createuser', 'CreateUsers'].map(placesOf)).toEqual([[0], [0], []])
  })

  it('leaves all detectors to an event whose action is not one text', () => {
    const several = {
      ...testFields,
      resolve: (name: string) => {
        const field = testFields.resolve(name)
        return field?.verbatimKey === 'eventName' ? { ...field, get: () => ['a', 'b'] } : field
      },
    }
    expect(needleIndex(detectors, several)(anEvent({ at: 0 }, 0))).toEqual([0, 1, 2, 3, 4, 5])
  })
})
