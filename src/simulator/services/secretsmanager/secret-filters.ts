import type { Input } from '../../operation.ts'
import { objectsOf, textOf, textsOf } from '../../read-input.ts'
import { invalid } from '../../read-input.ts'
import type { Secret } from './secrets.ts'

const readers: Readonly<Record<string, (secret: Secret) => readonly string[]>> = {
  name: ({ name }) => [name],
  description: ({ description }) => (description === undefined ? [] : [description]),
  'tag-key': ({ tags }) => [...tags.keys()],
  'tag-value': ({ tags }) => [...tags.values()],
  'primary-region': () => [],
  'owning-service': () => [],
  all: ({ name, description, tags }) => [name, description ?? '', ...tags.keys(), ...tags.values()],
}

/** A test for the Filters of ListSecrets and BatchGetSecretValue: every filter must match one of its values as a prefix;
 * a value that begins with `!` excludes.
 * @throws AwsFailure ValidationException */
export function secretFilter(input: Input): (secret: Secret) => boolean {
  const tests = objectsOf(input, 'Filters').map((filter) => {
    const key = textOf(filter, 'Key') ?? ''
    const read = Object.hasOwn(readers, key) ? readers[key] : undefined
    if (read === undefined) {
      const names = Object.keys(readers).join(', ')
      throw invalid(
        `Value '${key}' at 'filters.1.member.key'`,
        `Member must satisfy enum value set: [${names}]`,
      )
    }
    const values = textsOf(filter, 'Values')
    return (secret: Secret) => values.some((value) => matches(value, read(secret)))
  })
  return (secret) => tests.every((test) => test(secret))
}

function matches(wanted: string, texts: readonly string[]): boolean {
  if (wanted.startsWith('!')) return !matches(wanted.slice(1), texts)
  return texts.some((text) => text.startsWith(wanted))
}
