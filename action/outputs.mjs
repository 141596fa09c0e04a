import { existsSync, readFileSync } from 'node:fs'

/** Prints what `verify --format json` found as outputs of a step, one a line; `code` is how the run ended. */
const [code = '', file = ''] = process.argv.slice(2)
const verdicts = { 0: 'pass', 1: 'fail', 3: 'unsupported' }
const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined
const failing = (report?.scenarios ?? []).flatMap(({ name, cases }) =>
  cases.flatMap((one) =>
    one.verdicts
      .filter(({ fails }) => fails)
      .map((verdict) => ({ ...verdict, at: `${name} ${one.kind}/${one.name}` })),
  ),
)
const count = (kind) => failing.filter(({ verdict }) => verdict === kind).length

const outputs = {
  verdict: verdicts[code] ?? 'error',
  proven: report?.detections.proven ?? 0,
  of: report?.detections.of ?? 0,
  lost: count('lost'),
  summary: summary(),
}
const lines = Object.entries(outputs).map(([name, value]) => `${name}=${oneLine(value)}\n`)
process.stdout.write(lines.join(''))

/** Says in one line why the run did not end 0. */
function summary() {
  if (code === '0') return ''
  if (report === undefined) return `trailproof verify ended ${code} before any work: see its step`
  const kinds = ['lost', 'new', 'changed', 'unreviewed', 'broken'].filter((kind) => count(kind) > 0)
  if (kinds.length === 0) return `trailproof verify ended ${code}: see the summary`
  const [{ verdict, rule, at, because = [] }] = failing
  const first = [verdict, rule ?? 'the case', 'in', at].join(' ')
  const why = because.length === 0 ? '' : `, because ${because[0]}`
  return `${kinds.map((kind) => `${count(kind)} ${kind}`).join(', ')}: ${first}${why}`
}

/** A name with a line break in it must not write an output of its own. */
function oneLine(value) {
  return String(value).replace(/\p{Cc}+/gu, ' ')
}
