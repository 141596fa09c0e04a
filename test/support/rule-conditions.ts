import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** A rule with something in it broken. */
export interface BrokenRule {
  readonly rule: string
  /** What was done, as the test's name says it. */
  readonly what: string
  readonly text: string
}

const folder = fileURLToPath(new URL('../../rules/', import.meta.url))
const textOf = (rule: string): string => readFileSync(`${folder}${rule}.toml`, 'utf8')
const ruleNames = readdirSync(folder).map((file) => file.replace('.toml', ''))

/** Every rule with each of its conditions turned around. */
export function negatedConditions(): readonly BrokenRule[] {
  return everyCondition((line) =>
    line.replace(/\band (not )?/, (_, not) => (not ? 'and ' : 'and not ')),
  )
}

/** Every rule with each of its conditions left out. */
export function leftOutConditions(): readonly BrokenRule[] {
  return everyCondition(() => '').map((broken) => ({ ...broken, what: `without ${broken.what}` }))
}

function everyCondition(change: (line: string) => string): readonly BrokenRule[] {
  return ruleNames.flatMap((rule) => {
    const text = textOf(rule)
    const query = /query = '''\n([\s\S]*?)'''/.exec(text)?.[1] ?? ''
    return query
      .split('\n')
      .filter((line) => /^\s+and /.test(line) && !/[(,]\s*$/.test(line))
      .map((line) => ({ rule, what: line.trim(), text: text.replace(line, change(line)) }))
  })
}

/** One text of a rule replaced by another; refuses a replacement that changes nothing. */
export function replaced(rule: string, from: string, to: string): BrokenRule {
  const text = textOf(rule)
  if (!text.includes(from)) throw new Error(`${rule} does not hold ${from}`)
  return { rule, what: `${from} -> ${to}`, text: text.replace(from, to) }
}
