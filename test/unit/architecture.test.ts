import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const src = fileURLToPath(new URL('../../src/', import.meta.url))

/** What each room may import: `full` freely, `types` by `import type` only. `diagnostic` is open to all. */
const rooms: Readonly<Record<string, { readonly full: string; readonly types?: string }>> = {
  diagnostic: { full: '' },
  time: { full: '' },
  ip: { full: '' },
  attack: { full: '' },
  atlas: { full: 'ip' },
  cloudtrail: { full: 'time' },
  language: { full: 'ip time' },
  aws: { full: 'cloudtrail time' },
  ecs: { full: 'atlas ip cloudtrail time', types: 'language' },
  scenario: { full: 'attack aws atlas cloudtrail time' },
  rule: { full: 'language attack aws ecs time' },
  import: { full: 'aws atlas ip cloudtrail time' },
  live: { full: 'scenario aws cloudtrail time' },
  simulator: { full: 'scenario aws atlas ip cloudtrail time' },
  noise: { full: 'aws atlas cloudtrail time' },
  engine: { full: 'rule language ecs cloudtrail time' },
  golden: { full: '', types: 'engine scenario' },
  coverage: { full: 'attack time', types: 'golden rule scenario' },
  endpoint: { full: 'aws cloudtrail time', types: 'scenario' },
  siem: { full: 'rule ecs language time', types: 'cloudtrail' },
  report: { full: 'attack', types: 'coverage golden engine scenario rule siem cloudtrail' },
  app: {
    full: 'endpoint ip coverage golden engine import live siem noise simulator rule scenario ecs aws language cloudtrail attack atlas time',
    types: 'report',
  },
  schema: { full: 'app golden', types: 'coverage engine report rule' },
  vitest: { full: 'app golden report', types: 'engine scenario' },
  cli: { full: 'app report schema time', types: 'coverage golden engine scenario rule' },
}

interface Import {
  readonly file: string
  readonly from: string
  readonly to: string
  readonly typeOnly: boolean
}

describe('the rooms of src', () => {
  it('import only what the table allows', () => {
    expect(importsOf(src).filter((one) => !isAllowed(one))).toEqual([])
  })

  it('are all in the table', () => {
    const unknown = readdirSync(src, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && rooms[entry.name] === undefined)
      .map((entry) => entry.name)
    expect(unknown).toEqual([])
  })
})

function isAllowed({ from, to, typeOnly }: Import): boolean {
  if (from === to || to === 'diagnostic' || from === 'index.ts') return true
  const room = rooms[from]
  const full = room?.full.split(' ') ?? []
  const types = room?.types?.split(' ') ?? []
  return full.includes(to) || (typeOnly && types.includes(to))
}

function importsOf(folder: string): readonly Import[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(folder, file), 'utf8')
      const statements = text.matchAll(
        /(?:^|\n)(?:import|export)(\s+type)?[^'";]*?from\s+'(\.[^']+)'|import\('(\.[^']+)'\)/g,
      )
      return [...statements].map((match) => ({
        file,
        from: roomOf(file),
        to: roomOf(relative(folder, resolve(folder, dirname(file), match[2] ?? match[3] ?? ''))),
        typeOnly: match[1] !== undefined,
      }))
    })
}

const roomOf = (file: string): string => file.split('/')[0] ?? ''
