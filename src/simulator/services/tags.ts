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

/** The `aws:ResourceTag/…` condition keys of something that has tags. */
export function resourceTagKeys(
  tags: ReadonlyMap<string, string> | undefined,
): Readonly<Record<string, string>> {
  const entries = [...(tags ?? [])].map(([key, value]) => [
    `aws:resourcetag/${key.toLowerCase()}`,
    value,
  ])
  return Object.fromEntries(entries)
}
