import type { Member, StructureShape } from '../../aws/model/shape.ts'
import { setMembers, readMembers } from '../codec/members.ts'
import { isScalar, readScalar, writeScalar } from '../codec/scalar.ts'
import type { HttpRequest } from '../http.ts'
import { malformed } from '../request-failure.ts'
import type { Routed } from './route.ts'

/** True for members that stand in the body: no label, query, header or status. */
export function isInBody({ traits }: Member): boolean {
  return (
    traits.httpLabel !== true &&
    traits.httpQuery === undefined &&
    traits.httpQueryParams !== true &&
    traits.httpHeader === undefined &&
    traits.httpPrefixHeaders === undefined &&
    traits.httpResponseCode !== true
  )
}

/** The member that is the whole body, where there is one. */
export function payloadOf(shape: StructureShape): readonly [string, Member] | undefined {
  return [...shape.members].find(([, { traits }]) => traits.httpPayload === true)
}

/** Reads what stands in path, query and headers of a request. */
export function readBindings(
  { operation, labels }: Routed,
  request: HttpRequest,
): Record<string, unknown> {
  return readMembers(operation.input, (name, member) => {
    const { traits } = member
    if (traits.httpLabel === true) return textValue(member, labels[name])
    if (traits.httpQuery !== undefined) return queryValue(member, traits.httpQuery, request)
    if (traits.httpHeader !== undefined) {
      return textValue(member, request.headers[traits.httpHeader.toLowerCase()])
    }
    if (traits.httpPrefixHeaders !== undefined) return prefixed(traits.httpPrefixHeaders, request)
    return undefined
  })
}

function textValue(member: Member, text: string | undefined): unknown {
  const shape = member.shape()
  if (text === undefined) return undefined
  if (isScalar(shape)) return readScalar(shape, text)
  if (shape.kind !== 'list') throw malformed('A text was expected.')
  const item = shape.item
  return listItems(text).map((part) => textValue(item, part))
}

// Items with commas or quotes stand in quotes.
const listItem = /"((?:[^"\\]|\\.)*)"|[^,]+/g

function listItems(text: string): readonly string[] {
  return [...text.matchAll(listItem)]
    .map(([whole, quoted]) => quoted?.replaceAll(/\\(.)/g, '$1') ?? whole.trim())
    .filter((part) => part !== '')
}

function queryValue(member: Member, name: string, { query }: HttpRequest): unknown {
  const values = query.flatMap(([key, value]) => (key === name ? [value] : []))
  const shape = member.shape()
  if (values.length === 0) return undefined
  if (shape.kind !== 'list') return textValue(member, values[0])
  return values.map((value) => textValue(shape.item, value))
}

function prefixed(prefix: string, { headers }: HttpRequest): unknown {
  const start = prefix.toLowerCase()
  const found = Object.entries(headers).filter(([name]) => name.startsWith(start))
  if (found.length === 0) return undefined
  return Object.fromEntries(found.map(([name, value]) => [name.slice(start.length), value]))
}

/** The headers that an output says. */
export function headersOf(shape: StructureShape, output: object): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const [, member, value] of setMembers(shape, output)) {
    const { httpHeader, httpPrefixHeaders } = member.traits
    if (httpHeader !== undefined) headers[httpHeader.toLowerCase()] = headerText(member, value)
    if (httpPrefixHeaders === undefined) continue
    for (const [name, text] of Object.entries(value as Readonly<Record<string, string>>)) {
      headers[httpPrefixHeaders + name] = text
    }
  }
  return headers
}

function headerText(member: Member, value: unknown): string {
  const shape = member.shape()
  if (isScalar(shape)) return writeScalar(shape, value, 'http-date')
  return Array.isArray(value) ? value.map(String).join(',') : JSON.stringify(value)
}

/** The status that an output says, else the operation's own. */
export function statusOf(shape: StructureShape, output: object, usual: number): number {
  for (const [, { traits }, value] of setMembers(shape, output)) {
    if (traits.httpResponseCode === true && typeof value === 'number') return value
  }
  return usual
}
