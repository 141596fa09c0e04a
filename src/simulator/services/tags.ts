import { objectsOf, requiredText, textOf } from '../read-input.ts'
import type { Input, Output } from '../operation.ts'

/** Tags of something, by key. */
export type Tags = Map<string, string>

/** The tags that an input gives, under whatever name the service has for them. */
export function tagsIn(input: Input, member = 'Tags'): Tags {
  return new Map(
    objectsOf(input, member).map((tag) => [requiredText(tag, 'Key'), textOf(tag, 'Value') ?? '']),
  )
}

/** Tags as a list of keys and values, the form of most services. */
export function tagList(tags: ReadonlyMap<string, string>): readonly Output[] {
  return [...tags].map(([Key, Value]) => ({ Key, Value }))
}

/** The `aws:ResourceTag/…` condition keys of something that has tags, also under the names that its service has for them.
 * The bare prefix among them says that these are all: a call without it is refused a condition on tags.
 * @example resourceTagKeys(new Map([['Team', 'a']])) // { 'aws:resourcetag/': [], 'aws:resourcetag/team': 'a' } */
export function resourceTagKeys(
  tags: ReadonlyMap<string, string> | undefined,
  service?: string,
): Readonly<Record<string, string | readonly string[]>> {
  const prefixes = service === undefined ? ['aws'] : ['aws', service]
  return Object.fromEntries(
    prefixes.flatMap((prefix): (readonly [string, string | readonly string[]])[] => [
      [`${prefix}:resourcetag/`, []],
      ...[...(tags ?? [])].map(
        ([key, value]) => [`${prefix}:resourcetag/${key.toLowerCase()}`, value] as const,
      ),
    ]),
  )
}
