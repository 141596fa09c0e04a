import type { Disguise, Spot } from '../../src/import/disguise.ts'
import { AddressFakes } from '../../src/import/fake-address.ts'
import { Pseudonyms } from '../../src/import/pseudonyms.ts'
import { days } from '../../src/time/duration.ts'

/** An import that has replaced nothing yet, of one account, a week later; Amazon has what begins with 52. */
export function aDisguise(): Disguise {
  return {
    pseudonyms: new Pseudonyms(),
    addresses: new AddressFakes((ip) => ip.startsWith('52.')),
    accounts: new Set(['123456789012']),
    names: new Set(),
    shift: days(7),
  }
}

/** A place that says nothing of its text. */
export const aSpot: Spot = { key: 'x', within: '', account: undefined, depth: 0 }
