import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { runCommand } from './run-command.mjs'

const child = fileURLToPath(new URL('measure-child.mjs', import.meta.url))

// In seconds. What takes longer is measured once: five rounds would take the afternoon.
const longest = 60

/** Measures rows, each in processes of its own, so that memory is its own; medians of so many rounds. Rounds go through
 * all rows in turn, so that a slow moment of the machine hits each of them. */
export async function measureRows(rows, { log, rounds, folder }) {
  const measured = rows.map(() => [])
  for (let round = 0; round < rounds; round += 1) {
    for (const [place, { way }] of rows.entries()) {
      if ((measured[place][0]?.wall ?? 0) > longest) continue
      measured[place].push(await measureOnce(way, { log, folder }))
    }
  }
  return rows.map((row, place) => ({ ...row, ...medians(measured[place]) }))
}

function measureOnce(way, { log, folder }) {
  return way.kind === 'command' ? runCommand(way, log) : runInChild({ way, log, folder })
}

/** Runs a way in a process of its own. Times are in seconds, memory is the most that the process ever held, in bytes. */
function runInChild(task) {
  const running = fork(child, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  return new Promise((resolve, reject) => {
    running.once('message', resolve)
    running.once('error', reject)
    running.once('exit', (code) => reject(new Error(`A way ended with ${code}.`)))
    running.send(task)
  })
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)]

function medians(results) {
  const of = (key) => median(results.map((result) => result[key]))
  const [{ records, skipped, alerts }] = results
  return {
    records,
    skipped,
    alerts,
    wall: of('wall'),
    cpu: of('cpu'),
    setUp: of('setUp'),
    memory: of('memory'),
    rounds: results.length,
  }
}
