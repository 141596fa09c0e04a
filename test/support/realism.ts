import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { CloudTrailRecord } from '../../src/cloudtrail/record.ts'

const shared = fileURLToPath(new URL('../../../shared/', import.meta.url))
const script = join(shared, 'tools/realism.py')
const shapes = join(shared, 'data/shapes.json')

/** Whether the judge of realism, its shapes and a Python to run it are there. */
export function hasRealism(): boolean {
  if (!existsSync(script) || !existsSync(shapes)) return false
  return spawnSync('python3', ['--version']).status === 0
}

/** What the judge says: the score by name, and every check with the share that passes. */
export interface Realism {
  readonly total: number
  readonly events: Readonly<Record<string, Readonly<Record<string, unknown>>>>
  /** Checks that some record fails. */
  readonly failing: readonly string[]
  readonly text: string
}

/** Scores records against the shapes of real ones. */
export function realismOf(records: readonly CloudTrailRecord[], folder: string): Realism {
  const file = join(folder, 'records.ndjson')
  const report = join(folder, 'report.json')
  writeFileSync(file, records.map((record) => JSON.stringify(record)).join('\n'))
  const run = spawnSync('python3', [script, file, shapes, '--checks', '--json', report], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  const { summary, events } = JSON.parse(readFileSync(report, 'utf8')) as {
    summary: { totalByName: number }
    events: Realism['events']
  }
  const checks = run.stdout.slice(run.stdout.indexOf('Consistency checks')).split('\n').slice(1)
  return {
    total: summary.totalByName,
    events,
    failing: checks.filter((line) => line.trim() !== '' && !/ 100\.0%/.test(line)),
    text: run.stdout,
  }
}
