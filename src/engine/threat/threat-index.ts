import type { TrailEvent } from '../../ecs/trail-event.ts'
import { addressOrder } from '../../language/expression/search-functions.ts'
import type { Field, FieldSource, FieldValue, Scalar } from '../../language/field-source.ts'
import { compileFilter } from '../../language/filter/compile.ts'
import type { Indicator } from '../../rule/indicators.ts'
import type { ThreatMappingEntry, ThreatMatchRule } from '../../rule/rule.ts'

/** An event's field that has an indicator's value. */
export interface ThreatMatch {
  /** Which indicator, by its place in the list. */
  readonly indicator: number
  readonly field: string
  readonly atomic: string
}

/** Finds the indicators that an event matches, whatever the moment. */
export type ThreatIndex = (event: TrailEvent) => readonly ThreatMatch[]

interface Views {
  readonly fields: FieldSource<TrailEvent>
  readonly indicatorFields: FieldSource<unknown>
}

/** Builds the index of a rule: one of its mappings must hold with all its entries for the same indicator. As in
 * Kibana, an indicator with several values in a field serves a mapping of one entry, each value for itself, and none of
 * several entries. */
export function threatIndex(
  rule: ThreatMatchRule,
  indicators: readonly Indicator[],
  views: Views,
): ThreatIndex {
  const alternatives = rule.mapping.map((entries) => alternativeOf(entries, indicators, views))
  return (event) => alternatives.flatMap((find) => find(event))
}

/** An entry of a mapping with both its fields. */
interface Entry {
  readonly name: string
  readonly field: Field<TrailEvent> | undefined
  readonly indicatorField: Field<unknown> | undefined
  readonly negate: boolean
}

function alternativeOf(
  mapping: readonly ThreatMappingEntry[],
  indicators: readonly Indicator[],
  { fields, indicatorFields }: Views,
): ThreatIndex {
  const entries = mapping.map(({ field, indicatorField, negate }): Entry => ({
    name: field,
    field: fields.resolve(field),
    indicatorField: indicatorFields.resolve(indicatorField),
    negate,
  }))
  const positive = entries.filter(({ negate }) => !negate)
  const [driver] = positive
  if (driver?.field === undefined) return () => []
  const serves = (indicator: Indicator): boolean =>
    entries.length === 1 || positive.every((entry) => valuesIn(entry, indicator).length === 1)
  const places = indicators.flatMap((indicator, place) => (serves(indicator) ? [place] : []))
  const find = lookUp(driver, places, { indicators, fields })
  return (event) =>
    find(event).flatMap((place) => {
      const indicator = indicators[place]!
      const holds = entries.every((entry) => entry === driver || agrees(entry, event, indicator))
      return holds ? positive.flatMap((entry) => matchOf(entry, { event, indicator, place })) : []
    })
}

/** Finds candidates by the first entry: equal values by hash, networks one by one. */
function lookUp(
  driver: Entry,
  places: readonly number[],
  { indicators, fields }: { indicators: readonly Indicator[]; fields: FieldSource<TrailEvent> },
): (event: TrailEvent) => readonly number[] {
  const byValue = new Map<string, number[]>()
  const networks: { readonly place: number; readonly holds: (event: TrailEvent) => boolean }[] = []
  for (const place of places) {
    for (const value of valuesIn(driver, indicators[place]!)) {
      if (driver.field?.type === 'ip' && value.includes('/')) {
        networks.push({ place, holds: networkTest(driver.name, value, fields) })
        continue
      }
      const key = comparable(value, driver)
      const known = byValue.get(key)
      if (known === undefined) byValue.set(key, [place])
      else known.push(place)
    }
  }
  return (event) => {
    const found = new Set<number>()
    for (const value of textsOf(driver.field?.get(event))) {
      for (const place of byValue.get(comparable(value, driver)) ?? []) found.add(place)
    }
    for (const { place, holds } of networks) if (holds(event)) found.add(place)
    return [...found]
  }
}

function networkTest(
  field: string,
  network: string,
  fields: FieldSource<TrailEvent>,
): (event: TrailEvent) => boolean {
  const span = { source: { name: '<indicator>', text: network }, start: 0, end: network.length }
  return compileFilter({ kind: 'phrases', field, values: [network], span }, fields).matches
}

function agrees(entry: Entry, event: TrailEvent, indicator: Indicator): boolean {
  const wanted = new Set(valuesIn(entry, indicator).map((value) => comparable(value, entry)))
  const isEqual = textsOf(entry.field?.get(event)).some((value) =>
    wanted.has(comparable(value, entry)),
  )
  return isEqual !== entry.negate
}

function matchOf(
  entry: Entry,
  { event, indicator, place }: { event: TrailEvent; indicator: Indicator; place: number },
): readonly ThreatMatch[] {
  const wanted = new Set(valuesIn(entry, indicator).map((value) => comparable(value, entry)))
  const values = textsOf(entry.field?.get(event))
  const atomic = values.find((value) => wanted.has(comparable(value, entry))) ?? values[0]
  return atomic === undefined ? [] : [{ indicator: place, field: entry.name, atomic }]
}

/** Two spellings of an address are one value. */
function comparable(value: string, { field }: Entry): string {
  return field?.type === 'ip' ? (addressOrder(value) ?? value) : value
}

function valuesIn({ indicatorField }: Entry, { document }: Indicator): readonly string[] {
  return textsOf(indicatorField?.get(document))
}

function textsOf(value: FieldValue): readonly string[] {
  if (value === undefined) return []
  const items: readonly Scalar[] = typeof value === 'object' ? value : [value]
  return [...new Set(items.map(String))]
}
