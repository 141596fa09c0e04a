// The product beside its references in the same run; docs/performance.md says how to read the table.
// Usage: npm run bench -- [--quick] [--big] [--size MB] [--rounds N] [--rules FOLDER] [--log PATH] [--only TEXT]
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readOptions } from './bench-options.mjs'
import { findDuckdb } from './duckdb.mjs'
import { measureRows } from './measure-rows.mjs'
import { sectionsOf } from './sections.mjs'
import { headText, notesText, sectionText } from './table.mjs'

const options = readOptions()
const duckdb = await findDuckdb()
const folder = mkdtempSync(join(tmpdir(), 'trailproof-bench-'))
process.once('SIGINT', () => process.exit(130))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

console.log(headText(options, duckdb))
const done = []
for (const section of sectionsOf(options, duckdb)) {
  const rows = section.rows.filter(
    ({ name, isReference }) =>
      isReference || `${section.title} ${name}`.toLowerCase().includes(options.only),
  )
  if (rows.every(({ isReference }) => isReference)) continue
  const log = await section.makeLog?.(folder)
  const measured = await measureRows(rows, { log, rounds: options.rounds, folder })
  const smaller = done.find(({ title }) => title === section.growsFrom)
  console.log(sectionText({ ...section, log, measured, smaller }))
  done.push({ ...section, log, measured })
  log?.remove()
}
console.log(notesText())
