import { z } from 'zod'
import type { Json } from '../cloudtrail/record.ts'
import { compareTexts } from '../diagnostic/compare-texts.ts'
import { valuesAt } from '../ecs/document-path.ts'
import type { Instant } from '../time/duration.ts'
import { isShallow } from './is-shallow.ts'

/** A document that a search found. */
export interface SiemHit {
  readonly id: string
  readonly source: Json
}

const hitsShape = z.object({
  hits: z.object({
    hits: z.array(
      z.object({
        _id: z.string(),
        _source: z.custom<Json>().default({}),
        sort: z.custom<readonly Json[]>().optional(),
      }),
    ),
  }),
})

/** A page of what a search found, and where the next begins. */
export interface HitPage {
  readonly hits: readonly SiemHit[]
  readonly next?: readonly Json[] | undefined
}

/** Reads the answer of a search; undefined where it is none. */
export function hitPage(answer: unknown): HitPage | undefined {
  const read = hitsShape.safeParse(answer)
  if (!read.success || !isShallow(answer)) return undefined
  const { hits } = read.data.hits
  return {
    hits: hits.map(({ _id, _source }) => ({ id: _id, source: _source })),
    next: hits.at(-1)?.sort,
  }
}

/** The texts of a field, whether the document nests its name or dots it: alerts do both. */
export function textsAt(source: Json, field: string): readonly string[] {
  return valuesAt(source, field.split('.')).flatMap((value) =>
    typeof value === 'string' ? [value] : [],
  )
}

/** The first text of a field. */
export const textAt = (source: Json, field: string): string | undefined => textsAt(source, field)[0]

/** A moment of a document. */
export function momentAt(source: Json, field: string): Instant | undefined {
  const moment = Date.parse(textAt(source, field) ?? '')
  return Number.isNaN(moment) ? undefined : moment
}

/** The values of a field as texts, sorted: what groups are compared by. */
export function plainValuesAt(source: Json, field: string): readonly string[] {
  return valuesAt(source, field.split('.'))
    .flatMap((value) => (typeof value === 'object' ? [] : [String(value)]))
    .toSorted(compareTexts)
}
