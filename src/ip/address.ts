/** An address as four unsigned 32-bit words; an IPv4 address is held as IPv4-mapped IPv6, as Elasticsearch does. */
export type Address = readonly [number, number, number, number]

const mappedPrefix = 0xffff
const longestAddress = 45

/** Reads an IPv4 or IPv6 address; leading zeros in IPv4 and zone ids are refused, as Elasticsearch's `ip` type does.
 * @example parseAddress('10.0.0.1') // [0, 0, 0xffff, 0x0a000001] */
export function parseAddress(text: string): Address | undefined {
  if (text.length > longestAddress) return undefined
  if (!text.includes(':')) {
    const word = parseIpv4(text)
    return word === undefined ? undefined : [0, 0, mappedPrefix, word]
  }
  return parseIpv6(text)
}

/** True for an IPv4 or IPv6 literal, as Elasticsearch's `ip` type takes it.
 * @example isAddress('iam.amazonaws.com') // false */
export function isAddress(text: string): boolean {
  if (text.includes(':')) return parseAddress(text) !== undefined
  return text.length <= longestAddress && parseIpv4(text) !== undefined
}

/** True for an IPv4 address, also one that is written as IPv4-mapped IPv6. */
export function isIpv4(address: Address): boolean {
  return address[0] === 0 && address[1] === 0 && address[2] === mappedPrefix
}

/** Orders two addresses as 128-bit numbers. */
export function compareAddresses(left: Address, right: Address): number {
  for (let word = 0; word < 4; word += 1) {
    if (left[word] !== right[word]) return left[word]! - right[word]!
  }
  return 0
}

function parseIpv4(text: string): number | undefined {
  let word = 0
  let parts = 0
  let octet = -1
  for (let index = 0; index <= text.length; index += 1) {
    const digit = index === text.length ? -2 : text.charCodeAt(index) - 48
    if (digit >= 0 && digit <= 9) {
      if (octet === 0) return undefined
      octet = octet === -1 ? digit : octet * 10 + digit
      if (octet > 255) return undefined
    } else if (digit === -2) {
      if (octet === -1) return undefined
      word = word * 256 + octet
      parts += 1
      octet = -1
    } else return undefined
  }
  return parts === 4 ? word : undefined
}

function parseIpv6(text: string): Address | undefined {
  const groups = splitIpv6(text)
  if (groups === undefined) return undefined
  const words: [number, number, number, number] = [0, 0, 0, 0]
  for (let index = 0; index < 8; index += 1) {
    words[index >> 1] = words[index >> 1]! * 0x10000 + groups[index]!
  }
  return words
}

function splitIpv6(text: string): readonly number[] | undefined {
  const gap = text.indexOf('::')
  if (gap === -1) {
    const groups = readGroups(text, 'tail')
    return groups?.length === 8 ? groups : undefined
  }
  if (text.includes('::', gap + 1)) return undefined
  const head = readGroups(text.slice(0, gap), 'head')
  const tail = readGroups(text.slice(gap + 2), 'tail')
  if (head === undefined || tail === undefined || head.length + tail.length > 7) return undefined
  return [...head, ...Array<number>(8 - head.length - tail.length).fill(0), ...tail]
}

// Only the end of an address may be written as IPv4.
function readGroups(text: string, part: 'head' | 'tail'): readonly number[] | undefined {
  if (text === '') return []
  const groups: number[] = []
  const texts = text.split(':')
  for (const [index, group] of texts.entries()) {
    if (/^[0-9a-f]{1,4}$/i.test(group)) groups.push(Number.parseInt(group, 16))
    else {
      const mayBeIpv4 = part === 'tail' && index === texts.length - 1
      const word = mayBeIpv4 ? parseIpv4(group) : undefined
      if (word === undefined) return undefined
      groups.push(word >>> 16, word & 0xffff)
    }
  }
  return groups
}
