import type { Scalar } from '../field-source.ts'
import { itemsOf, packed } from '../field-values.ts'
import { versionOrder } from '../version-order.ts'
import { parseAddress } from '../../ip/address.ts'
import type { FunctionDefinition } from './expression.ts'

/** `within(value, from, to)`: one single value lies between both ends, which are included; an Elasticsearch range
 * query. Two comparisons joined by `and` would let two values of a list share the work. */
export const within: FunctionDefinition = {
  name: 'within',
  evaluate: ([value, from, to]) => {
    if (value === undefined || from === undefined || to === undefined) return undefined
    return itemsOf(value).some((item) => item >= from && item <= to)
  },
}

/** `ip_order(address)`: an address as a text whose order is that of addresses. */
export const ipOrder: FunctionDefinition = {
  name: 'ip_order',
  evaluate: ([value]) => {
    return packed(itemsOf(value).map(addressOrder))
  },
}

/** `version_order(version)`: a version as a text whose order is that of versions. */
export const versionOrderOf: FunctionDefinition = {
  name: 'version_order',
  evaluate: ([value]) => {
    return packed(itemsOf(value).map((item) => versionOrder(String(item))))
  },
}

/** Gives an address, or the text of one, as 32 hexadecimal digits. */
export function addressOrder(text: Scalar): string | undefined {
  const address = typeof text === 'string' ? parseAddress(text) : undefined
  return address?.map((word) => word.toString(16).padStart(8, '0')).join('')
}
