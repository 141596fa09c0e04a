import { compareAddresses, parseAddress, type Address } from '../../ip/address.ts'

/** An address as Elasticsearch prints it: IPv4 dotted, IPv6 lower-case with its longest run of zeros cut; undefined for other text.
 * @example canonicalAddress('2001:DB8:0:0::1') // '2001:db8::1' */
export function canonicalAddress(text: string): string | undefined {
  const address = parseAddress(text)
  if (address === undefined) return undefined
  const [first, second, third, last] = address
  if (first === 0 && second === 0 && third === 0xffff) return ipv4Text(last)
  return ipv6Text(address)
}

/** Orders canonical addresses by their numbers. */
export function compareAddressTexts(left: string, right: string): number {
  const a = parseAddress(left)
  const b = parseAddress(right)
  return a === undefined || b === undefined ? 0 : compareAddresses(a, b)
}

function ipv4Text(word: number): string {
  return [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255].join('.')
}

function ipv6Text(address: Address): string {
  const groups = address.flatMap((word) => [word >>> 16, word & 0xffff])
  const run = longestZeroRun(groups)
  const texts = groups.map((group) => group.toString(16))
  if (run.length < 2) return texts.join(':')
  const head = texts.slice(0, run.start).join(':')
  return `${head}::${texts.slice(run.start + run.length).join(':')}`
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 }
  for (let start = 0; start < groups.length; start += 1) {
    let length = 0
    while (groups[start + length] === 0) length += 1
    if (length > best.length) best = { start, length }
  }
  return best
}
