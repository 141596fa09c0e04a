import type { RuleCheck } from '../../rule/check-rules.ts'
import { checkRemarks } from '../remarks/rules-remarks.ts'
import { plural } from '../text/plural.ts'
import { fitted } from './fitted.ts'
import { openRemarksSection, remarksSection } from './remarks-section.ts'

const all = '`trailproof rules check`'

/** Writes what a check of rule files found: what keeps rules from running, and lint folded away. */
export function rulesCheckMarkdown(check: RuleCheck): string {
  const { files, rules, ok, invalid } = check
  const remarks = checkRemarks(check)
  const stopping = remarks.filter(({ level }) => level !== 'note')
  const lint = remarks.filter(({ level }) => level === 'note')
  const words = invalid.length === 0 ? '✅ No rule is invalid' : '❌ Some rules are invalid'
  const counts = `${plural(files, 'file')} · ${plural(rules, 'rule')} · ${ok} ok`
  return fitted([
    { open: [`### ${words}`, '', counts], rows: [], close: [], what: '', all },
    ...openRemarksSection(stopping, all),
    ...remarksSection(lint, { summary: 'Worth a look', all }),
  ])
}
