import { didYouMean } from '../../diagnostic/nearest-name.ts'
import type { Span } from '../../diagnostic/span.ts'
import { TrailproofError } from '../../diagnostic/trailproof-error.ts'
import { normalGlob } from '../lucene/glob.ts'
import type { SigmaMapping } from './mapping.ts'
import type { DraftGroup, DraftValue, ItemDraft } from './modifier.ts'
import { modifiers } from './modifiers.ts'
import { regexMatcher } from './regex-matcher.ts'
import { readSigmaString } from './sigma-string.ts'
import type { SigmaItem, SigmaTest, SigmaValue } from './tree.ts'
import { itemsOf, type YamlEntry, type YamlNode, type YamlScalar } from './yaml-node.ts'

/** The name under which a view gives every value of an event; no field can have it. */
export const everyField = '*'

/** Reads a field with its modifiers and values; a name that is empty before its modifiers means keywords.
 * @throws TrailproofError SIGMA_MODIFIER, SIGMA_VALUE, SIGMA_FIELD, SIGMA_PLACEHOLDER_UNSUPPORTED, PATTERN_INVALID,
 * PATTERN_UNSUPPORTED */
export function readItem(entry: YamlEntry, mapping: SigmaMapping): SigmaItem {
  const [name = '', ...names] = entry.key.split('|')
  if (name === everyField) {
    throw new TrailproofError('SIGMA_FIELD', `A field cannot be called "${everyField}".`, {
      span: entry.keySpan,
      hint: 'Values without a field are looked for in all of them.',
    })
  }
  const field = name === '' ? undefined : name
  const draft = modified(startOf(scalarsOf(entry.value)), names, { entry, mapping })
  return itemOf(draft, { field, span: spanOf(entry) })
}

/** Reads values without a field: each may stand anywhere in an event. */
export function readKeywords(values: readonly YamlNode[], span: Span): SigmaItem {
  return itemOf(startOf(values.map(scalarOf)), { field: undefined, span })
}

function spanOf({ keySpan, value }: YamlEntry): Span {
  return { ...keySpan, end: Math.max(keySpan.end, value.span.end) }
}

function scalarsOf(node: YamlNode): readonly YamlScalar[] {
  const items = itemsOf(node)
  // pySigma reads an empty list as null.
  if (items.length === 0) return [{ kind: 'scalar', value: null, text: '', span: node.span }]
  return items.map(scalarOf)
}

function scalarOf(node: YamlNode): YamlScalar {
  if (node.kind === 'scalar') return node
  const kind = node.kind === 'list' ? 'a list' : 'a map'
  throw new TrailproofError(
    'SIGMA_VALUE',
    `A value must be text, a number, true, false or null, not ${kind}.`,
    {
      span: node.span,
    },
  )
}

function startOf(values: readonly YamlScalar[]): ItemDraft {
  const groups = values.map((value): DraftGroup => ({
    alternatives: [draftOf(value)],
    span: value.span,
  }))
  return {
    groups,
    link: 'any',
    cased: false,
    negated: false,
    operator: undefined,
    part: undefined,
    exists: false,
  }
}

function draftOf({ value, text }: YamlScalar): DraftValue {
  if (value === null) return { kind: 'null' }
  if (typeof value === 'number') return { kind: 'number', value, written: text }
  if (typeof value === 'boolean') return { kind: 'boolean', value }
  return { kind: 'text', glob: readSigmaString(value), written: value, raw: value }
}

function modified(
  start: ItemDraft,
  names: readonly string[],
  { entry, mapping }: { readonly entry: YamlEntry; readonly mapping: SigmaMapping },
): ItemDraft {
  let item = start
  const { placeholders } = mapping
  for (const name of names) {
    const modifier = modifiers.get(name)
    if (modifier === undefined) {
      throw new TrailproofError('SIGMA_MODIFIER', `There is no modifier "${name}".`, {
        span: entry.keySpan,
        hint: didYouMean(name, modifiers.keys()),
      })
    }
    item = modifier(item, { name, span: entry.keySpan, placeholders })
  }
  if (item.exists && names.length > 1) {
    throw new TrailproofError('SIGMA_MODIFIER', '"exists" takes no other modifier beside it.', {
      span: entry.keySpan,
    })
  }
  return item
}

function itemOf(
  draft: ItemDraft,
  { field, span }: { readonly field: string | undefined; readonly span: Span },
): SigmaItem {
  const { link, negated } = draft
  const values = draft.groups.map((group): SigmaValue => ({
    span: group.span,
    alternatives: group.alternatives.map((value) => {
      const test = testOf(value, draft, group.span)
      return field === undefined ? keywordOf(test, group.span) : test
    }),
  }))
  return { kind: 'item', field, link, negated, values, span }
}

function testOf(value: DraftValue, item: ItemDraft, span: Span): SigmaTest {
  const { cased, operator, part } = item
  if (item.exists && value.kind === 'boolean') return { kind: 'exists', wanted: value.value }
  switch (value.kind) {
    case 'text':
      return { kind: 'text', glob: value.glob, written: value.written, cased }
    case 'bytes':
      return plainTest(value.bytes.toString('latin1'), cased)
    case 'boolean':
      return plainTest(String(value.value), cased)
    case 'number':
      return { kind: 'number', operator: operator ?? '==', value: value.value, part }
    case 'null':
      return { kind: 'null' }
    case 'regex': {
      // What cannot be compiled is said now, with all else that is wrong.
      regexMatcher(value.pattern, { flags: value.flags, span })
      return { kind: 'regex', pattern: value.pattern, flags: value.flags }
    }
    case 'cidr':
      return { kind: 'cidr', network: value.network }
    case 'reference':
      return { kind: 'reference', field: value.field, manner: value.manner, cased }
  }
}

function plainTest(text: string, cased: boolean): SigmaTest {
  const glob = text === '' ? [] : [{ kind: 'literal', text } as const]
  return { kind: 'text', glob, written: text, cased }
}

/** A keyword is found anywhere inside a value. */
function keywordOf(test: SigmaTest, span: Span): SigmaTest {
  const any = { kind: 'any' } as const
  if (test.kind === 'regex') return test
  if (test.kind === 'text') return { ...test, glob: normalGlob([any, ...test.glob, any]) }
  if (test.kind === 'number' && test.operator === '==' && test.part === undefined) {
    const glob = [any, { kind: 'literal', text: String(test.value) } as const, any]
    return { kind: 'text', glob, written: String(test.value), cased: false }
  }
  throw new TrailproofError('SIGMA_VALUE', 'A keyword must be text.', {
    span,
    hint: 'Name the field that has the value.',
  })
}
