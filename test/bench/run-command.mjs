import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const place = (path) => fileURLToPath(new URL(path, import.meta.url))
const main = place('../../dist/src/cli/main.js')
const probe = place('exit-probe.cjs')

/** Runs the real command, or node itself, and measures it from outside; memory and processor time it tells as it ends.
 * `LOG` in its arguments stands for the log. */
export function runCommand({ argv, isNode = false }, log) {
  const given = argv.map((one) => (one === 'LOG' ? log.path : one))
  const start = performance.now()
  const child = spawn(process.execPath, ['--require', probe, ...(isNode ? [] : [main]), ...given], {
    stdio: ['ignore', 'ignore', 'inherit', 'pipe'],
  })
  let told = ''
  child.stdio[3].on('data', (text) => (told += text))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => {
      if (code !== 0) return reject(new Error(`${given.join(' ')} ended with ${code}.`))
      resolve({ ...JSON.parse(told), wall: (performance.now() - start) / 1000, setUp: 0 })
    })
  })
}
