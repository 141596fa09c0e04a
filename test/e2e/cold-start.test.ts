import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aWorkspace, type Workspace } from '../support/run-trailproof.ts'

let work: Workspace

beforeAll(async () => {
  work = await aWorkspace({ 'empty.ndjson': '' })
})

afterAll(() => work.remove())

const rules = ['commander', 'eslint-visitor-keys', 're2js', 'toml-eslint-parser', 'yaml', 'zod']

describe('a command loads what it needs: no scenarios, no simulator, no SDK', () => {
  it.each([
    { argv: ['--help'], packages: ['commander'] },
    { argv: ['--version'], packages: ['commander'] },
    { argv: ['rules'], packages: rules },
    { argv: ['replay', 'empty.ndjson'], packages: [...rules, 'mmdb-lib'].toSorted() },
  ])('trailproof $argv', async ({ argv, packages }) => {
    const loaded = await loadedBy(argv)
    expect({
      packages: namesIn(loaded, /\/node_modules\/((?:@[^/]+\/)?[^/]+)\//),
      dear: namesIn(loaded, /\/dist\/(scenarios|src\/simulator|src\/noise)\//),
    }).toEqual({ packages, dear: [] })
  })
})

/** The addresses of the modules that a command loads, as V8's coverage tells them. */
async function loadedBy(argv: readonly string[]): Promise<readonly string[]> {
  const folder = join(work.folder, `coverage-${argv.join('')}`)
  await work.run(argv, { env: { NODE_V8_COVERAGE: folder } })
  return readdirSync(folder).flatMap((file) => {
    const told = JSON.parse(readFileSync(join(folder, file), 'utf8')) as {
      readonly result: readonly { readonly url: string }[]
    }
    return told.result.map(({ url }) => url)
  })
}

function namesIn(urls: readonly string[], name: RegExp): readonly string[] {
  return [...new Set(urls.flatMap((url) => name.exec(url)?.[1] ?? []))].toSorted()
}
