import { foldAscii } from '../../fold-case.ts'
import { parseAddress } from '../../../ip/address.ts'
import { isInNetwork, parseAddressOrNetwork } from '../../../ip/network.ts'
import type { Arguments, EqlFunction } from './eql-function.ts'

/** Functions that are true or false. On a field with a constant text they are not evaluated but searched for, see
 * lower-call.ts. */
export const predicateFunctions: readonly EqlFunction[] = [
  textPredicate('startsWith', (text, wanted) => text.startsWith(wanted)),
  textPredicate('endsWith', (text, wanted) => text.endsWith(wanted)),
  textPredicate('stringContains', (text, wanted) => text.includes(wanted)),
  {
    name: 'cidrMatch',
    parameters: ['address', 'text'],
    required: 2,
    variadic: true,
    hasIgnoreCase: false,
    resultType: () => 'boolean',
    bind: () => isInAnyNetwork,
  },
]

function textPredicate(name: string, test: (text: string, wanted: string) => boolean): EqlFunction {
  return {
    name,
    parameters: ['text', 'text'],
    required: 2,
    variadic: false,
    hasIgnoreCase: true,
    resultType: () => 'boolean',
    bind:
      (_, { ignoreCase }) =>
      (values) => {
        const [text, wanted] = values
        if (typeof text !== 'string' || typeof wanted !== 'string') return undefined
        return ignoreCase ? test(foldAscii(text), foldAscii(wanted)) : test(text, wanted)
      },
  }
}

function isInAnyNetwork([text, ...networks]: Arguments): boolean | undefined {
  const address = typeof text === 'string' ? parseAddress(text) : undefined
  if (address === undefined) return undefined
  return networks.some((each) => {
    const network = typeof each === 'string' ? parseAddressOrNetwork(each) : undefined
    return network !== undefined && isInNetwork(address, network)
  })
}
