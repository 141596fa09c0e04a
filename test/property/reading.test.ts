import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { jsonFault } from '../../src/cloudtrail/input/json-fault.ts'
import { readObjects } from '../../src/cloudtrail/input/read-objects.ts'
import type { JsonObject } from '../../src/cloudtrail/record.ts'

const anObject = fc
  .dictionary(fc.string({ maxLength: 6 }), fc.jsonValue({ maxDepth: 3 }), {
    minKeys: 1,
    maxKeys: 4,
  })
  .filter((object) => !Array.isArray(object['Records']))

/** The texts that hold the same objects. */
const forms: readonly ((objects: readonly unknown[]) => string)[] = [
  (objects) => objects.map((object) => `${JSON.stringify(object)}\n`).join(''),
  (objects) => JSON.stringify(objects),
  (objects) => JSON.stringify(objects, null, 2),
  (objects) => JSON.stringify({ Records: objects }),
  (objects) =>
    JSON.stringify({ first: ['Records', { Records: [] }], Records: objects }, null, '\t'),
  (objects) => objects.map((object) => JSON.stringify(object, null, 1)).join('\n'),
]

async function read(text: string, size: number): Promise<readonly JsonObject[]> {
  const bytes = Buffer.from(text)
  const stdin = async function* (): AsyncGenerator<Buffer> {
    for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
  }
  const values: JsonObject[] = []
  for await (const batch of readObjects(['-'], { stdin: stdin() })) {
    values.push(...batch.map(({ value }) => value))
  }
  return values
}

it('reads the same objects from every form, wherever the input is cut into chunks', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(anObject, { maxLength: 6 }),
      fc.integer({ min: 1, max: 40 }),
      async (objects, size) => {
        const plain = JSON.parse(JSON.stringify(objects)) as unknown
        for (const form of forms) expect(await read(form(objects), size)).toEqual(plain)
      },
    ),
    { seed: 2, numRuns: 300 },
  )
})

it('says of any bytes how many values it read and how many are malformed, and throws nothing', async () => {
  const bytes = fc.oneof(
    fc.string({
      unit: fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', '\n', 'a', '1', ' '),
    }),
    fc.string(),
  )
  await fc.assert(
    fc.asyncProperty(bytes, fc.integer({ min: 1, max: 9 }), async (text, size) => {
      const input = Buffer.from(text)
      const stdin = async function* (): AsyncGenerator<Buffer> {
        for (let at = 0; at < input.length; at += size) yield input.subarray(at, at + size)
      }
      const reading = readObjects(['-'], { stdin: stdin() })
      let given = 0
      for await (const batch of reading) given += batch.length
      const { read, malformed } = reading.report()
      expect(read).toBe(given + malformed)
    }),
    { seed: 3, numRuns: 1000 },
  )
})

it('finds a fault in every text that JSON.parse refuses, and none in a text that it takes', () => {
  const text = fc.oneof(
    fc.json(),
    fc
      .tuple(fc.json(), fc.nat({ max: 40 }), fc.constantFrom('', ',', '}', '"', 'x', '\\'))
      .map(([json, at, wedge]) => json.slice(0, at) + wedge + json.slice(at + 1)),
  )
  fc.assert(
    fc.property(text, (json) => {
      const { offset, problem } = jsonFault(json)
      expect(offset === json.length && problem === 'it is whole').toBe(parses(json))
    }),
    { seed: 4, numRuns: 3000 },
  )
})

function parses(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
