// What docs show of the library: rules and scenarios of one's own, judged from code.
import { writeFile } from 'node:fs/promises'
import { generate, loadRules, replay, verify, verifyFailed } from 'trailproof'

const own = { rules: ['rules'], scenarios: ['scenarios'] }

const { rules, findings } = loadRules(own.rules)
console.log(`${rules.length} rule, ${findings.length} findings`)

const { records } = await generate(own)
await writeFile('log.ndjson', records.map((record) => JSON.stringify(record)).join('\n'))
const { alerts } = await replay({ ...own, inputs: ['log.ndjson'] })
for (const { rule, time } of alerts) console.log(`${time} ${rule.shortName}`)

await verify({ ...own, update: true })
const report = await verify(own)
console.log(verifyFailed(report) ? 'differs' : 'as reviewed', report.detections)
