import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { jsonSchema } from '../../src/schema/json-schema.ts'
import { listSchemas } from '../../src/schema/list-schemas.ts'
import { aRuleFile, groupScenario } from '../support/e2e-files.ts'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'
import { schemaFindings } from '../support/schema-findings.ts'

const golden = fileURLToPath(new URL('../../golden/', import.meta.url))
const machineLearning = aRuleFile({ id: '6a2f0d53-6e44-4bb1-9a49-6a1f0c3c7d12' })
  .replace(
    'type = "query"',
    'type = "machine_learning"\nanomaly_threshold = 50\nmachine_learning_job_id = "a-job"',
  )
  .replace(/language = .*\n|query = '''\n.*\n'''\n/g, '')

let work: Workspace
beforeAll(async () => {
  work = await aWorkspace({
    'scenarios/group-appears.ts': groupScenario,
    'scenarios/broken.ts': groupScenario.replace("GroupName: 'ops'", "GroupName: 'staff'"),
    'rules/group-appears.toml': aRuleFile(),
    'rules/learning.toml': machineLearning,
    'rules/wrong.toml': aRuleFile({
      query: 'event.action:',
      id: '6a2f0d53-6e44-4bb1-9a49-6a1f0c3c7d14',
    }),
    'rules/blind.toml': aRuleFile({
      query: 'event.action: CreateGroup and user_agent.original: * and dll.name: x',
      id: '6a2f0d53-6e44-4bb1-9a49-6a1f0c3c7d13',
    }),
  })
  const own = [
    '--scenarios',
    'scenarios/group-appears.ts',
    '--rules',
    'rules',
    '--golden',
    'golden',
  ]
  await work.run(['verify', ...own, '--update'])
  await work.run([
    'generate',
    'group-appears',
    '--scenarios',
    'scenarios',
    '--output',
    'log.ndjson',
  ])
})
afterAll(() => work.remove())

const own = ['--scenarios', 'scenarios', '--rules', 'rules', '--golden', 'golden']
const lost = ['--rules', 'lost']

const parsed = (text: string): readonly unknown[] => [JSON.parse(text)]
const parsedLines = (text: string): readonly unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): unknown => JSON.parse(line))

const outputs: readonly (readonly [
  string,
  readonly string[],
  (text: string) => readonly unknown[],
])[] = [
  ['verify', ['verify', ...own, '--format', 'json'], parsed],
  ['verify', ['verify', 'group-appears', ...own, ...lost, '--format', 'json'], parsed],
  ['verify', ['verify', '--format', 'json'], parsed],
  ['verify', ['verify', 'group-appears', ...own, '--phases', '--format', 'json'], parsed],
  ['verify-line', ['verify', ...own, '--format', 'ndjson'], parsedLines],
  ['survey', ['survey', ...own.slice(0, 4), '--format', 'json'], parsed],
  ['coverage', ['coverage', ...own, '--min-grade', 'live', '--format', 'json'], parsed],
  ['coverage', ['coverage', '--format', 'json'], parsed],
  ['technique', ['coverage', ...own, '--format', 'ndjson'], parsedLines],
  ['replay', ['replay', 'log.ndjson', '--rules', 'rules', '--format', 'json'], parsed],
  ['alert', ['replay', 'log.ndjson', '--rules', 'rules', '--format', 'ndjson'], parsedLines],
  ['rules-check', ['rules', 'check', 'rules', '--format', 'json'], parsed],
  [
    'explain',
    ['explain', 'group-appears', 'log.ndjson', '--rules', 'rules', '--format', 'json'],
    parsed,
  ],
  ['explain', ['explain', 'rules/learning.toml', 'log.ndjson', '--format', 'json'], parsed],
  ['explain', ['explain', 'blind', 'log.ndjson', '--rules', 'rules', '--format', 'json'], parsed],
  [
    'explain',
    ['explain', 'discovery-burst-from-one-identity', 'burst.ndjson', '--format', 'json'],
    parsed,
  ],
]

describe('the schemas, by ajv', () => {
  it.each(outputs)('%s holds what the command prints: %j', async (name, argv, parse) => {
    await work.write('lost/group-appears.toml', aRuleFile({ query: 'event.action: CreateGrop' }))
    const { stdout } = await work.run(argv)
    const values = parse(stdout)
    expect({
      some: values.length > 0,
      findings: values.flatMap((value) => schemaFindings(name, value)),
    }).toEqual({
      some: true,
      findings: [],
    })
  })

  it('golden holds every bundled golden', () => {
    const findings = readdirSync(golden).map((file) =>
      schemaFindings('golden', JSON.parse(readFileSync(join(golden, file), 'utf8'))),
    )
    expect(findings.flat()).toEqual([])
  })

  it('config holds what docs show, and names a key that there is not', () => {
    const data = { rules: 'rules', expect: { x: ['a'] }, profile: { lag: '5m', phase: '30s' } }
    expect([schemaFindings('config', data), schemaFindings('config', { ruels: 'x' })]).toEqual([
      [],
      [' must NOT have additional properties'],
    ])
  })

  it('evidence holds every line that is appended', async () => {
    await work.run(['verify', 'group-appears', ...own, '--evidence', 'evidence.ndjson'])
    const lines = parsedLines(readFileSync(join(work.folder, 'evidence.ndjson'), 'utf8'))
    expect([lines.length > 0, lines.flatMap((one) => schemaFindings('evidence', one))]).toEqual([
      true,
      [],
    ])
  })

  it.each(listSchemas().map(({ name }) => name))('%s lets no object have other members', (name) => {
    const objects = objectsIn(JSON.parse(jsonSchema(name)))
    expect(objects.filter((one) => one['additionalProperties'] === undefined)).toEqual([])
  })
})

/** Every schema of an object inside a schema. */
function objectsIn(schema: unknown): readonly Readonly<Record<string, unknown>>[] {
  if (Array.isArray(schema)) return schema.flatMap(objectsIn)
  if (typeof schema !== 'object' || schema === null) return []
  const own = 'type' in schema && schema.type === 'object' ? [{ ...schema }] : []
  return [...own, ...Object.values(schema).flatMap(objectsIn)]
}
