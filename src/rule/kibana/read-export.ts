import type { Finding } from '../../diagnostic/finding.ts'
import type { SourceText, Span } from '../../diagnostic/span.ts'
import { readRuleDocument, type RuleReading } from '../detection-rules/read-rule-file.ts'
import { jsonDocument, readJsonParts, type JsonPart } from '../json/json-lines.ts'
import { isTable, type PlainTable } from '../plain-table.ts'
import { exportRule } from './export-rule.ts'

/** What an export of Kibana holds: rules, and lines of the exception lists that they use. */
export interface ReadExport {
  /** In the order of the file. */
  readonly rules: readonly ExportedRule[]
  /** Exception lists and their items, unread: items may name value lists that stand elsewhere. */
  readonly exceptions: readonly JsonPart[]
  /** What is wrong with lines that are no rules. */
  readonly findings: readonly Finding[]
}

/** A rule of an export with its short name. */
export interface ExportedRule extends RuleReading {
  readonly shortName: string
}

/** Reads the rules that Kibana exports: one JSON object a line, exception lists and a summary behind them.
 * The rule of a file with one rule has the file's stem as its short name, several have `stem#rule_id`.
 * @example readExport({ name: 'my-rules.ndjson', text }, { stem: 'my-rules', contentHash }).rules */
export function readExport(
  source: SourceText,
  file: { readonly stem: string; readonly contentHash: string },
): ReadExport {
  const { parts, findings } = readJsonParts(source)
  const rules = parts.filter((part) => kindOf(part.value) === 'rule')
  const isOnly = rules.length === 1
  return {
    rules: rules.map((part) => readRule(part, { ...file, isOnly })),
    exceptions: parts.filter((part) => kindOf(part.value) === 'exception'),
    findings: [...findings, ...parts.flatMap((part) => strange(part, rules.length))],
  }
}

function readRule(
  part: JsonPart,
  file: { readonly stem: string; readonly contentHash: string; readonly isOnly: boolean },
): ExportedRule {
  const { source, node, value } = part
  const id = isTable(value) ? (value['rule_id'] ?? value['ruleId']) : undefined
  const name = typeof id === 'string' ? id : `line-${source.firstLine ?? 1}`
  const shortName = file.isOnly ? file.stem : `${file.stem}#${name}`
  const line = node.kind === 'object' ? exportRule(node) : node
  const identity = { shortName, contentHash: file.contentHash }
  return { shortName, ...readRuleDocument(jsonDocument(source, line), identity) }
}

type PartKind = 'rule' | 'exception' | 'summary' | 'connector' | 'saved-object' | 'unknown'

function kindOf(value: unknown): PartKind {
  if (!isTable(value)) return 'unknown'
  if ('rule_id' in value || 'ruleId' in value) return 'rule'
  if ('list_id' in value) return 'exception'
  if ('exported_count' in value || 'exported_rules_count' in value) return 'summary'
  if (!('attributes' in value)) return 'type' in value && 'name' in value ? 'rule' : 'unknown'
  return value['type'] === 'action' ? 'connector' : 'saved-object'
}

function strange({ source, node, value }: JsonPart, rules: number): readonly Finding[] {
  const span: Span = { source, start: node.place[0], end: node.place[0] + 1 }
  switch (kindOf(value)) {
    case 'rule':
    case 'exception':
    case 'connector':
      return []
    case 'summary':
      return isTable(value) ? countsOf(value, rules, span) : []
    case 'saved-object':
      return [
        {
          severity: 'unsupported',
          code: 'RULE_FORMAT_UNSUPPORTED',
          message: 'Saved objects of Kibana are not read as rules.',
          span,
          hint: 'Export the rules from the page of detection rules, or by its API.',
        },
      ]
    case 'unknown':
      return [
        {
          severity: 'error',
          code: 'RULE_VALUE_INVALID',
          message: 'This is no rule, no exception list and no summary of an export.',
          span,
        },
      ]
  }
}

/** A summary that counts more rules than there are: the export was cut. */
function countsOf(summary: PlainTable, rules: number, span: Span): readonly Finding[] {
  const told = summary['exported_rules_count']
  if (typeof told !== 'number' || told === rules) return []
  return [
    {
      severity: 'warning',
      code: 'RULE_EXPORT_INCOMPLETE',
      message: `The export tells of ${told} rules, and ${rules} are here.`,
      span,
    },
  ]
}
