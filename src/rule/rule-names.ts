import type { DiagnosticCode } from '../diagnostic/codes.ts'
import type { Rule } from './rule.ts'
import type { RuleFinding } from './rule-finding.ts'

/** Finds rules whose short name or id another rule has: all of them, for none is the right one. */
export function namesTakenTwice(rules: readonly Rule[]): readonly RuleFinding[] {
  return [
    ...shared(rules, { code: 'RULE_NAME_TWICE', noun: 'name', nameOf: (rule) => rule.shortName }),
    ...shared(rules, { code: 'RULE_ID_TWICE', noun: 'rule_id', nameOf: (rule) => rule.id }),
  ]
}

interface Naming {
  readonly code: DiagnosticCode
  readonly noun: string
  readonly nameOf: (rule: Rule) => string
}

function shared(rules: readonly Rule[], naming: Naming): readonly RuleFinding[] {
  const groups = new Map<string, Rule[]>()
  for (const rule of rules) {
    const name = naming.nameOf(rule)
    groups.set(name, [...(groups.get(name) ?? []), rule])
  }
  return [...groups].flatMap(([name, group]) =>
    group.length < 2 ? [] : group.map((rule) => twice(rule, name, { ...naming, group })),
  )
}

function twice(
  rule: Rule,
  name: string,
  { code, noun, group }: Naming & { readonly group: readonly Rule[] },
): RuleFinding {
  const others = group.filter((other) => other !== rule).map(({ file }) => file)
  return {
    severity: 'error',
    code,
    message: `The ${noun} "${name}" is also that of ${others.join(', ')}.`,
    span: rule.span,
    file: rule.file,
    rule: rule.shortName,
    hint: 'Rename one of them: goldens and reports tell rules apart by it.',
  }
}
