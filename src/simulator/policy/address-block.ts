import { isIP } from 'node:net'

/** True when an IP address lies in a CIDR block, or is the address given; false for addresses of different families.
 * @example addressInBlock('192.0.2.7', '192.0.2.0/24') // true */
export function addressInBlock(address: string, block: string): boolean {
  const [network = '', length] = block.split('/')
  const family = isIP(address)
  if (family === 0 || family !== isIP(network)) return false
  const left = bitsOf(address, family)
  const right = bitsOf(network, family)
  const prefix = length === undefined ? left.length : Number(length)
  return Number.isInteger(prefix) && left.slice(0, prefix) === right.slice(0, prefix)
}

function bitsOf(address: string, family: number): string {
  if (family === 4) {
    return address
      .split('.')
      .map((part) => binary(Number(part), 8))
      .join('')
  }
  const [head = '', tail] = address.split('::')
  const before = groupsOf(head)
  const after = tail === undefined ? [] : groupsOf(tail)
  const missing = Math.max(0, 8 - before.length - after.length)
  const groups = [...before, ...Array.from({ length: missing }, () => 0), ...after]
  return groups.map((group) => binary(group, 16)).join('')
}

function groupsOf(text: string): readonly number[] {
  if (text === '') return []
  return text.split(':').flatMap((group) => {
    if (!group.includes('.')) return [Number.parseInt(group, 16)]
    const [a = 0, b = 0, c = 0, d = 0] = group.split('.').map(Number)
    return [a * 256 + b, c * 256 + d]
  })
}

const binary = (value: number, width: number): string => value.toString(2).padStart(width, '0')
