import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { readObjects } from '../../../../src/cloudtrail/input/read-objects.ts'
import { readRecords } from '../../../../src/cloudtrail/input/read-records.ts'
import { logFiles } from '../../../../src/cloudtrail/output/log-files.ts'
import { aRecord } from '../../../support/a-record.ts'
import { readAll, type WholeReading } from '../../../support/read-all.ts'
import { temporaryFolder } from '../../../support/temporary-folder.ts'

const list = aRecord({ eventName: 'ListUsers' })
const create = aRecord({ eventName: 'CreateUser', requestParameters: { userName: 'zoë "x" \\' } })
const lines = `${JSON.stringify(list)}\n${JSON.stringify(create)}\n`

/** Reads one file with this content. */
function read(content: string | Buffer, name = 'log.json'): Promise<WholeReading> {
  return readAll(readRecords([join(temporaryFolder({ [name]: content }), name)]))
}

const both = (first: number, second: number): WholeReading => ({
  items: [
    { name: 'ListUsers', file: 'log.json', line: first },
    { name: 'CreateUser', file: 'log.json', line: second },
  ],
  counts: [2, 0],
  findings: [],
})

const names = async (text: string): Promise<unknown> =>
  (await read(text)).items.map(({ name }) => name)

const readWith = async (content: string | Buffer, limits: object): Promise<WholeReading> => {
  const path = join(temporaryFolder({ 'log.json': content }), 'log.json')
  return readAll(readObjects([path], { limits }))
}

describe('the forms of a log', () => {
  it.each([
    ['NDJSON', lines, 1, 2],
    ['NDJSON without a last line end', lines.trimEnd(), 1, 2],
    [
      'NDJSON with carriage returns and blank lines',
      `\n${lines.replaceAll('\n', '\r\n\r\n')}`,
      2,
      4,
    ],
    ['a byte order mark before it', `\uFEFF${lines}`, 1, 2],
    ['Records on one line', JSON.stringify({ Records: [list, create] }), 1, 1],
    ['Records pretty-printed', JSON.stringify({ Records: [list, create] }, null, 2), 3, 10],
    [
      'members around Records',
      JSON.stringify({ v: { Records: [1] }, Records: [list, create], n: [{}] }),
      1,
      1,
    ],
    ['a list', JSON.stringify([list, create]), 1, 1],
    ['a pretty-printed list', JSON.stringify([list, create], null, '\t'), 2, 9],
    [
      'two pretty-printed records',
      [list, create].map((one) => JSON.stringify(one, null, 2)).join('\n'),
      1,
      8,
    ],
    [
      'two files in one',
      [list, create].map((one) => JSON.stringify({ Records: [one] })).join(''),
      1,
      1,
    ],
    [
      'a line of Records each',
      [list, create].map((one) => JSON.stringify({ Records: [one] })).join('\n'),
      1,
      2,
    ],
    ['a list on a line of NDJSON', `${JSON.stringify(list)}\n[${JSON.stringify(create)}]\n`, 1, 2],
  ])('reads %s', async (_form, content, first, second) => {
    expect(await read(content)).toEqual(both(first, second))
    expect(await read(gzipSync(content))).toEqual(both(first, second))
  })

  it('reads one bare record', async () => {
    expect(await read(JSON.stringify(list, null, 2))).toEqual({
      items: [{ name: 'ListUsers', file: 'log.json', line: 1 }],
      counts: [1, 0],
      findings: [],
    })
  })

  it('reads nothing from an empty file, and says so', async () => {
    expect(await read('')).toEqual({
      items: [],
      counts: [0, 0],
      findings: [expect.stringMatching(/^INPUT_EMPTY .*log\.json holds nothing to read\.$/)],
    })
  })

  it('reads standard input in the pieces that it comes in', async () => {
    const bytes = Buffer.from(lines)
    const stdin = async function* (): AsyncGenerator<Buffer> {
      for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7)
    }
    expect(await readAll(readRecords(['-'], { stdin: stdin() }))).toEqual({
      items: [
        { name: 'ListUsers', file: '<stdin>', line: 1 },
        { name: 'CreateUser', file: '<stdin>', line: 2 },
      ],
      counts: [2, 0],
      findings: [],
    })
  })

  it('reads records of 300 KB, which no chunk holds', async () => {
    const long = aRecord({
      eventName: 'PutObject',
      requestParameters: { text: 'é'.repeat(150_000) },
    })
    const content = `${JSON.stringify(long)}\n${lines}`
    expect([await names(content), await names(JSON.stringify({ Records: [long, list] }))]).toEqual([
      ['PutObject', 'ListUsers', 'CreateUser'],
      ['PutObject', 'ListUsers'],
    ])
  })

  it('gives the text of a value as it was written', async () => {
    const content = JSON.stringify({ Records: [create] })
    const path = join(temporaryFolder({ 'log.json': content }), 'log.json')
    const found = []
    for await (const batch of readRecords([path])) found.push(...batch)
    expect(found).toEqual([{ value: create, position: 0, file: path, line: 1 }])
  })
})

describe('what is malformed', () => {
  it('costs a broken line alone, and says why at its place', async () => {
    expect(
      await read(`${JSON.stringify(list)}\n{"eventName": "Cre\n${JSON.stringify(create)}\n`),
    ).toEqual({
      items: [
        { name: 'ListUsers', file: 'log.json', line: 1 },
        { name: 'CreateUser', file: 'log.json', line: 3 },
      ],
      counts: [3, 1],
      findings: [
        'log.json:2:15 RECORD_MALFORMED This is not JSON: this text has no end, or holds a character that must be escaped.',
      ],
    })
  })

  it.each([
    [
      'a first line that is broken',
      `{"eventName" "x"}\n${lines}`,
      'log.json:1:14 RECORD_MALFORMED This is not JSON: a colon is expected.',
    ],
    [
      'a line that is a number',
      `${lines}42\n`,
      'log.json:3:1 RECORD_MALFORMED This is a number, not an object.',
    ],
    [
      'a line that is null',
      `${lines}null\n`,
      'log.json:3:1 RECORD_MALFORMED This is null, not an object.',
    ],
    [
      'an object that is no record',
      `${lines}{"a":1}\n`,
      'log.json:3:1 RECORD_MALFORMED This is no CloudTrail record: it has no eventTime.',
    ],
    [
      'a last line that is cut off',
      `${lines}{"a":`,
      'log.json:3:6 RECORD_MALFORMED This is not JSON: it ends too early.',
    ],
  ])('tells of %s', async (_what, content, finding) => {
    const { counts, findings } = await read(content)
    expect([counts, findings]).toEqual([[3, 1], [finding]])
  })

  it.each([
    [
      'an item of Records that is no record',
      `{"Records":[${lines.trim().replace('\n', ',')},{"a":1}]}`,
      [3, 1],
      'log.json:1:1 RECORD_MALFORMED This is no CloudTrail record: it has no eventTime.',
    ],
    [
      'an item that is no object',
      `[${lines.trim().replace('\n', ',')},"x"]`,
      [3, 1],
      'log.json:1:1 RECORD_MALFORMED This is a string, not an object.',
    ],
    [
      'an item that is no JSON',
      `[${lines.trim().replace('\n', ',')},{"a" 1}]`,
      [3, 1],
      'log.json:1:6 RECORD_MALFORMED This is not JSON: a colon is expected.',
    ],
    [
      'a file that ends inside its list',
      `{"Records":[${lines.trim().replace('\n', ',')}`,
      [3, 1],
      'log.json:1:1 RECORD_MALFORMED The file ends inside a value.',
    ],
    [
      'a bracket that closes nothing',
      `{"Records":[${lines.trim().replace('\n', ',')}}\n`,
      [3, 1],
      'log.json:1:1 RECORD_MALFORMED The structure breaks: } closes nothing.',
    ],
  ])('tells of %s', async (_what, content, counts, finding) => {
    const reading = await read(content)
    expect([reading.counts, reading.findings]).toEqual([counts, [finding]])
  })

  it('goes on after a break in the structure at the next line that begins an object', async () => {
    const content = `{"Records":[\n${JSON.stringify(list)},\n{"eventName":"x\ny"},\n${JSON.stringify(create)}]}\n`
    expect(await read(content)).toEqual({
      items: [
        { name: 'ListUsers', file: 'log.json', line: 2 },
        { name: 'CreateUser', file: 'log.json', line: 5 },
      ],
      counts: [3, 1],
      findings: ['log.json:3:1 RECORD_MALFORMED A text has a line break in it.'],
    })
  })

  it('keeps twenty findings a file and counts the rest', async () => {
    const { counts, findings } = await read('x\n'.repeat(23))
    expect([counts, findings.length, findings.at(-1)?.replace(/.*\//, '')]).toEqual([
      [23, 23],
      21,
      'log.json: 3 more values of this file are malformed.',
    ])
  })

  it('hints at what an object may be instead', async () => {
    const ecs = { '@timestamp': '2026-03-02T09:00:00.000Z', event: { action: 'ListUsers' } }
    const content = [ecs, { detail: list }].map((one) => JSON.stringify(one)).join('\n')
    const path = join(temporaryFolder({ 'log.json': content }), 'log.json')
    const reading = readRecords([path])
    await readAll(reading)
    expect(reading.report().findings.map(({ hint }) => hint)).toEqual([
      'It looks like an ECS document: replay, explain and query read it with --input ecs.',
      'It looks like an EventBridge event: its member "detail" is the record.',
    ])
  })
})

describe('bounds', () => {
  const deep = `${'{"a":'.repeat(5)}1${'}'.repeat(5)}`

  it.each([
    [
      'a line',
      `{"a":1}\n{"a":"${'x'.repeat(100)}"}\n{"a":2}\n`,
      { valueBytes: 50 },
      2,
      'It is longer than 50 bytes.',
    ],
    [
      'a value',
      `[{"a":1},\n{"a":"${'x'.repeat(100)}"},{"a":2}]`,
      { valueBytes: 50 },
      2,
      'It is longer than 50 bytes.',
    ],
    [
      'a nested line',
      `{"a":1}\n${deep}\n{"a":2}\n`,
      { depth: 4 },
      2,
      'It is nested deeper than 4 levels.',
    ],
    [
      'a nested value',
      `[{"a":1},\n${deep},{"a":2}]`,
      { depth: 4 },
      2,
      'It is nested deeper than 4 levels.',
    ],
  ])('refuses %s beyond the limit and goes on', async (_what, content, limits, line, message) => {
    const { items, counts, findings } = await readWith(content, limits)
    expect([items.map(({ name }) => name), counts, findings]).toEqual([
      [1, 2],
      [3, 1],
      [`log.json:${line}:1 RECORD_MALFORMED ${message}`],
    ])
  })

  it('refuses nesting of a hundred thousand levels without a stack overflow', async () => {
    const { counts, findings } = await readWith(
      `{"a":1}\n{"a":${'['.repeat(100_000)}${']'.repeat(100_000)}}\n`,
      {},
    )
    expect([counts, findings]).toEqual([
      [2, 1],
      ['log.json:2:1 RECORD_MALFORMED It is nested deeper than 1000 levels.'],
    ])
  })

  it('stops a gzip stream that expands beyond all measure', async () => {
    const bomb = gzipSync(Buffer.concat([Buffer.from('{"a":1}\n'), Buffer.alloc(4_000_000, ' ')]))
    const { items, counts, findings } = await readWith(bomb, { gzipFreeBytes: 1_000_000 })
    expect([items.length, counts, findings]).toEqual([
      1,
      [2, 1],
      ['log.json:2:1 INPUT_BROKEN The gzip stream expands more than 250 times, which no log does.'],
    ])
  })
})

describe('gzip', () => {
  it('gives what stands before the end of a truncated file, and says so', async () => {
    const many = Array.from({ length: 2000 }, (_, index) =>
      JSON.stringify(
        aRecord({ eventName: 'ListUsers', eventID: `${index}-${(index * 7919) % 10_007}` }),
      ),
    ).join('\n')
    const whole = gzipSync(many)
    const { items, counts, findings } = await read(whole.subarray(0, whole.length - 3000))
    const given = items.length
    expect([given > 1000 && given < 2000, counts, findings]).toEqual([
      true,
      [given + 1, 1],
      [`log.json:${given + 1}:1 INPUT_BROKEN The gzip stream is cut off.`],
    ])
  })

  it('gives the records of a truncated one-line file of Records', async () => {
    const records = Array.from({ length: 50 }, (_, index) =>
      aRecord({ eventID: `id-${(index * 7919) % 10_007}` }),
    )
    const whole = gzipSync(JSON.stringify({ Records: records }))
    const { items, findings } = await read(whole.subarray(0, whole.length - 60))
    expect([items.length > 20, findings]).toEqual([
      true,
      ['log.json:1:1 INPUT_BROKEN The gzip stream is cut off.'],
    ])
  })

  it('says that a damaged stream is damaged', async () => {
    const damaged = gzipSync(lines)
    damaged.fill(0xff, 12, 40)
    expect((await read(damaged)).findings).toEqual([
      'log.json:1:1 INPUT_BROKEN The gzip stream is damaged.',
    ])
  })
})

describe('inputs', () => {
  it('reports an input that cannot be opened and reads the others', async () => {
    const folder = temporaryFolder({ 'log.json': lines })
    const { items, findings } = await readAll(
      readRecords([join(folder, 'none.json'), join(folder, 'log.json')]),
    )
    expect([items.length, findings.map((text) => text.replace(folder, ''))]).toEqual([
      2,
      ['INPUT_UNREADABLE /none.json cannot be opened: it does not exist.'],
    ])
  })

  it('reports standard input that is not at hand', async () => {
    expect((await readAll(readRecords(['-']))).findings).toEqual([
      'INPUT_UNREADABLE Standard input is not at hand here.',
    ])
  })

  it('reads a folder in the order of its names and passes over digests, Insights and other files', async () => {
    const folder = temporaryFolder({
      'b/z.ndjson': JSON.stringify(list),
      'b/a.json.gz': gzipSync(JSON.stringify({ Records: [create] })),
      'a.jsonl': JSON.stringify(create),
      'CloudTrail-Digest/us-east-1/d.json.gz': gzipSync('{"digestS3Object":"x"}'),
      'CloudTrail-Insight/us-east-1/i.json.gz': gzipSync('{"Records":[{}]}'),
      'README.md': 'words',
      '.DS_Store': 'x',
    })
    const reading = readRecords([folder])
    expect(await readAll(reading)).toEqual({
      items: [
        { name: 'CreateUser', file: 'a.jsonl', line: 1 },
        { name: 'CreateUser', file: 'a.json.gz', line: 1 },
        { name: 'ListUsers', file: 'z.ndjson', line: 1 },
      ],
      counts: [3, 0],
      findings: [],
    })
    const { files, ignored } = reading.report()
    expect({ files, ignored }).toEqual({ files: 3, ignored: { digest: 1, insight: 1, other: 2 } })
  })

  it('warns of a folder without a log', async () => {
    const folder = temporaryFolder({ 'notes.txt': 'words' })
    const reading = readRecords([folder])
    await readAll(reading)
    expect(reading.report().findings).toEqual([
      {
        severity: 'warning',
        code: 'INPUT_EMPTY',
        message: `${folder} holds no file to read.`,
        hint: 'Files of a folder are read when they end in .json, .jsonl, .ndjson or .log, or these with .gz.',
      },
    ])
  })

  it('reads back the layout that CloudTrail writes', async () => {
    const records = ['us-east-1', 'eu-west-1'].flatMap((awsRegion) => [
      { ...list, awsRegion },
      { ...create, awsRegion },
    ])
    const files = logFiles(records, 'seed').map(({ path, body }) => [path, body] as const)
    const folder = temporaryFolder(Object.fromEntries(files))
    const found: unknown[] = []
    for await (const batch of readRecords([folder])) found.push(...batch.map(({ value }) => value))
    expect(found).toEqual([...records.slice(2), ...records.slice(0, 2)])
  })
})
