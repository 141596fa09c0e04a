import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { shellLine } from '../../diagnostic/shell-line.ts'
import { currentTechniques } from '../../scenario/current-techniques.ts'
import { checkedName } from '../import/import-name.ts'
import { writeNew } from '../import/write-new.ts'
import { ruleTemplate, type NewRuleType } from './rule-template.ts'
import { scenarioTemplate } from './scenario-template.ts'

/** A first file, and what to run next. */
export interface NewlyWritten {
  readonly file: string
  readonly next: readonly string[]
}

/** Writes a first scenario, `scenarios/NAME.ts`. One that is there is left alone.
 * @throws TrailproofError NAME_UNSAFE, OUTPUT_EXISTS */
export async function newScenario(
  name: string,
  options: {
    readonly technique?: readonly string[] | undefined
    readonly output?: string | undefined
  },
): Promise<NewlyWritten> {
  const techniques = currentTechniques(options.technique ?? ['T1136.003'], '--technique')
  const home = options.output ?? '.'
  const file = join(home, 'scenarios', `${checkedName(name)}.ts`)
  await writeNew([{ path: file, text: scenarioTemplate(name, techniques) }])
  return { file, next: nextLines(name, home, { other: ruleFile(home, name), kind: 'rule' }) }
}

/** Writes a first rule, `rules/NAME.toml`. One that is there is left alone.
 * @throws TrailproofError NAME_UNSAFE, OUTPUT_EXISTS */
export async function newRule(
  name: string,
  options: { readonly type: NewRuleType; readonly output?: string | undefined },
): Promise<NewlyWritten> {
  const home = options.output ?? '.'
  const file = ruleFile(home, checkedName(name))
  await writeNew([{ path: file, text: ruleTemplate(name, options.type) }])
  const other = join(home, 'scenarios', `${name}.ts`)
  return { file, next: nextLines(name, home, { other, kind: 'scenario' }) }
}

const ruleFile = (home: string, name: string): string => join(home, 'rules', `${name}.toml`)

function nextLines(
  name: string,
  home: string,
  pair: { readonly other: string; readonly kind: string },
): readonly string[] {
  const output = home === '.' ? [] : ['--output', home]
  const folders = ['--scenarios', join(home, 'scenarios'), '--rules', join(home, 'rules')]
  const verify = shellLine(['trailproof', 'verify', name, ...folders])
  return [
    ...(existsSync(pair.other)
      ? []
      : [shellLine(['trailproof', 'new', pair.kind, name, ...output])]),
    `${verify} --update   # writes the golden: read it, commit it`,
    verify,
  ]
}
