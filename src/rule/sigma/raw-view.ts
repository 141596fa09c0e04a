import { partOfMember } from '../../ecs/record-part.ts'
import type { FieldSource } from '../../language/field-source.ts'
import { rawFieldSource } from '../../language/raw-field-source.ts'

/** A view's events as CloudTrail wrote them; undefined where there are only documents.
 * @example rawView(ecsFieldSource(defaultProfile))?.resolve('eventName')?.get(event) // 'CreateUser' */
export function rawView<E>({ record }: FieldSource<E>): FieldSource<E> | undefined {
  if (record === undefined) return undefined
  // Every reader refuses a record in which these are no texts.
  return rawFieldSource({
    recordOf: record,
    verbatim: ['eventName', 'eventSource'],
    parts: partOfMember,
  })
}
