import { isIP } from 'node:net'

/** An address as 8 groups of 16 bits (an IPv4 address in the last two), comparable group by group. */
export interface IpAddress {
  readonly version: 4 | 6
  readonly groups: readonly number[]
}

/** Reads an IPv4 or IPv6 literal; undefined for anything else: a service's name, a leading zero, a zone.
 * @example parseIp('192.0.2.1')?.version // 4 */
export function parseIp(text: string): IpAddress | undefined {
  const version = isIP(text)
  if (version === 4) return { version, groups: [0, 0, 0, 0, 0, 0, ...ipv4Groups(text)] }
  // A zone (`fe80::1%eth0`) names an interface of one machine; no log's address has one.
  if (version !== 6 || text.includes('%')) return undefined
  return { version, groups: ipv6Groups(text) }
}

/** True for an IPv4 or IPv6 literal, as Elasticsearch's ip type takes it. */
export function isIpLiteral(text: string): boolean {
  return isIP(text) !== 0 && !text.includes('%')
}

function ipv4Groups(text: string): readonly number[] {
  const [a, b, c, d] = text.split('.').map(Number)
  return [a! * 256 + b!, c! * 256 + d!]
}

function ipv6Groups(text: string): readonly number[] {
  const [head, tail] = text.split('::')
  const left = groupsOf(head!)
  if (tail === undefined) return left
  const right = groupsOf(tail)
  return [...left, ...Array.from({ length: 8 - left.length - right.length }, () => 0), ...right]
}

function groupsOf(text: string): readonly number[] {
  if (text === '') return []
  return text
    .split(':')
    .flatMap((part) => (part.includes('.') ? ipv4Groups(part) : [Number.parseInt(part, 16)]))
}
