import { didYouMean } from '../diagnostic/nearest-name.ts'
import { TrailproofError } from '../diagnostic/trailproof-error.ts'
import type { AccountDeclaration } from './world.ts'

/** Puts account numbers into the texts of a declaration: `<account>` is the account's own, `<partner.account>` another's.
 * @throws TrailproofError WORLD_INVALID for an alias that the world does not have */
export function fillInAccounts(
  declared: AccountDeclaration,
  own: string,
  numbers: ReadonlyMap<string, string>,
): AccountDeclaration {
  const replace = (text: string): string =>
    text.replace(/<(?:([\w-]+)\.)?account>/g, (_whole, alias: string | undefined) => {
      const number = alias === undefined ? own : numbers.get(alias)
      if (number !== undefined) return number
      throw new TrailproofError('WORLD_INVALID', `The world has no account "${alias}".`, {
        hint: didYouMean(alias ?? '', numbers.keys()) ?? 'Declare it under `accounts`.',
      })
    })
  return mapTexts(declared, replace)
}

function mapTexts<Value>(value: Value, replace: (text: string) => string): Value
function mapTexts(value: unknown, replace: (text: string) => string): unknown {
  if (typeof value === 'string') return replace(value)
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, replace))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [replace(key), mapTexts(item as unknown, replace)]),
  )
}
