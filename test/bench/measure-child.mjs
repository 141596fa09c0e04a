// A process for one measurement: warms up, says what comes before reading, then does it once.
import { ways } from './ways.mjs'

process.once('message', (task) => {
  void measure(task).then((result) => process.send(result, () => process.disconnect()))
})

async function measure({ way, log, folder }) {
  const run = await ways[way.kind]({ ...way, folder })
  await run(log?.warmUp)
  const setUp = log === undefined ? 0 : await setUpOf(() => run(log.single))
  const result = await timed(() => run(log?.path))
  return { ...result, setUp, memory: process.resourceUsage().maxRSS * 1024 }
}

/** The processor time of a log of one record: the least of three, as the first are slower than what comes after. */
async function setUpOf(run) {
  const times = []
  for (let turn = 0; turn < 3; turn += 1) times.push((await timed(run)).cpu)
  return Math.min(...times)
}

async function timed(run) {
  const start = performance.now()
  const before = process.cpuUsage()
  const result = await run()
  const { user, system } = process.cpuUsage(before)
  return { ...result, wall: (performance.now() - start) / 1000, cpu: (user + system) / 1e6 }
}
