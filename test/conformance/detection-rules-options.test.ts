import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadRules } from '../../src/rule/load-rules.ts'
import { readExport } from '../../src/rule/kibana/read-export.ts'
import { isTable } from '../../src/rule/plain-table.ts'
import { parseToml } from '../../src/rule/toml/toml-document.ts'

// A checkout of elastic/detection-rules; its rules are read where they lie.
const repository = process.env['TRAILPROOF_DETECTION_RULES']

describe.skipIf(repository === undefined)(
  'the rules of detection-rules (TRAILPROOF_DETECTION_RULES)',
  () => {
    const loaded = loadRules(
      ['rules', 'rules_building_block'].map((folder) => join(repository ?? '', folder)),
    )

    it('need no option, filter or format that is not modelled', () => {
      const told = new Set(loaded.findings.map(({ code }) => code))
      const mine = [
        'RULE_OPTION_UNSUPPORTED',
        'RULE_FILTER_UNSUPPORTED',
        'RULE_FORMAT_UNSUPPORTED',
        'RULE_KEY_UNKNOWN',
        'RULE_VALUE_INVALID',
        'RULE_NAME_TWICE',
        'RULE_ID_TWICE',
        'LUCENE_UNSUPPORTED',
      ] as const
      expect(mine.filter((code) => told.has(code))).toEqual([])
    })

    it('leave the deprecated ones out', () => {
      const folders = new Set(loaded.deprecated.map((file) => file.split('/').at(-2)))
      expect([...folders]).toEqual(['_deprecated'])
      expect(loaded.files.some(({ file }) => file.includes('/_deprecated/'))).toBe(false)
    })

    it('are the same when they come as an export of Kibana', () => {
      const lines = loaded.rules.map(({ file }) => JSON.stringify(exported(file)))
      const source = { name: 'export.ndjson', text: lines.join('\n') }
      const { rules, findings } = readExport(source, { stem: 'export', contentHash: '' })
      expect(findings).toEqual([])
      const read = rules.map(({ rule, findings: own }) => rule ?? own)
      expect(read.map(plain)).toEqual(loaded.rules.map(plain))
    }, 60_000)
  },
)

/** A rule's table as Kibana exports it. */
function exported(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  const { value } = parseToml(
    { name: file, text },
    { syntax: 'RULE_TOML_SYNTAX', depth: 'RULE_NESTED_TOO_DEEP' },
  )
  const rule = isTable(value) && isTable(value['rule']) ? value['rule'] : {}
  const { new_terms: newTerms, ...others } = rule
  if (!isTable(newTerms)) return others
  const [start] = newTerms['history_window_start'] as readonly { readonly value: string }[]
  return { ...others, new_terms_fields: newTerms['value'], history_window_start: start?.value }
}

const ofTheFile: readonly string[] = [
  'span',
  'spanOf',
  'file',
  'shortName',
  'contentHash',
  'exceptions',
  'missingExceptions',
]

/** What a rule says, without where and without what its file is loaded with. */
function plain(rule: unknown): string {
  return JSON.stringify(rule, (key, value: unknown) =>
    ofTheFile.includes(key) ? undefined : value,
  )
}
