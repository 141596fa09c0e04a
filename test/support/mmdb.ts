/** A value of an MMDB file: numbers are whole and small unless they have a fraction. */
export type MmdbValue =
  string | number | readonly MmdbValue[] | { readonly [key: string]: MmdbValue }

/** Makes a small MMDB file (IPv4, 24-bit records) from networks and what is known of them. */
export function mmdbFile(
  databaseType: string,
  networks: Readonly<Record<string, MmdbValue>>,
): Buffer {
  const tree: Node[] = [{ left: undefined, right: undefined }]
  const data: Buffer[] = []
  let dataSize = 0
  for (const [network, value] of Object.entries(networks)) {
    const encoded = encode(value)
    insert(tree, network, dataSize)
    data.push(encoded)
    dataSize += encoded.length
  }
  const metadata = encode({
    binary_format_major_version: 2,
    binary_format_minor_version: 0,
    build_epoch: 1_700_000_000,
    database_type: databaseType,
    description: { en: 'test' },
    ip_version: 4,
    languages: ['en'],
    node_count: tree.length,
    record_size: 24,
  })
  return Buffer.concat([
    ...tree.map(({ left, right }) => Buffer.concat([record(left, tree), record(right, tree)])),
    Buffer.alloc(16),
    ...data,
    Buffer.from('\xab\xcd\xefMaxMind.com', 'latin1'),
    metadata,
  ])
}

interface Node {
  left: Branch
  right: Branch
}

type Branch = { readonly node: number } | { readonly data: number } | undefined

function insert(tree: Node[], network: string, data: number): void {
  const [address, length] = network.split('/')
  const bits = address!
    .split('.')
    .map((part) => Number(part).toString(2).padStart(8, '0'))
    .join('')
  let node = tree[0]!
  for (let depth = 0; depth < Number(length); depth += 1) {
    const side = bits[depth] === '0' ? 'left' : 'right'
    if (depth === Number(length) - 1) node[side] = { data }
    else {
      const branch = node[side]
      if (branch === undefined || !('node' in branch)) {
        tree.push({ left: undefined, right: undefined })
        node[side] = { node: tree.length - 1 }
      }
      const next = node[side]
      node = tree[next !== undefined && 'node' in next ? next.node : 0]!
    }
  }
}

function record(branch: Branch, tree: readonly Node[]): Buffer {
  const bytes = Buffer.alloc(3)
  const value =
    branch === undefined
      ? tree.length
      : 'node' in branch
        ? branch.node
        : tree.length + 16 + branch.data
  bytes.writeUIntBE(value, 0, 3)
  return bytes
}

function encode(value: MmdbValue): Buffer {
  if (typeof value === 'string') {
    const bytes = Buffer.from(value)
    return Buffer.concat([control(2, bytes.length), bytes])
  }
  if (typeof value === 'number') {
    const bytes = Buffer.alloc(Number.isInteger(value) ? 4 : 8)
    if (Number.isInteger(value)) bytes.writeUInt32BE(value)
    else bytes.writeDoubleBE(value)
    return Buffer.concat([control(Number.isInteger(value) ? 6 : 3, bytes.length), bytes])
  }
  if (Array.isArray(value)) {
    const items = value as readonly MmdbValue[]
    return Buffer.concat([Buffer.from([items.length, 4]), ...items.map(encode)])
  }
  const entries = Object.entries(value)
  return Buffer.concat([
    control(7, entries.length),
    ...entries.flatMap(([key, member]) => [encode(key), encode(member)]),
  ])
}

function control(type: number, size: number): Buffer {
  return size < 29 ? Buffer.from([(type << 5) | size]) : Buffer.from([(type << 5) | 29, size - 29])
}
