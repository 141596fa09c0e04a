import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { basename } from 'node:path'
import type { DiagnosticCode } from '../diagnostic/codes.ts'
import { readRuleFile } from './detection-rules/read-rule-file.ts'
import type { QueryDraft, Rule } from './rule.ts'
import { ruleFilesOf } from './rule-files.ts'
import type { RuleFinding } from './rule-finding.ts'
import { namesTakenTwice } from './rule-names.ts'

/** What one rule file gave. */
export interface LoadedFile {
  readonly file: string
  readonly shortName: string
  readonly rule?: Rule | undefined
  readonly draft?: QueryDraft | undefined
  readonly findings: readonly RuleFinding[]
}

/** The rules of some paths, and everything that is wrong with them or about them. */
export interface LoadedRules {
  readonly rules: readonly Rule[]
  /** In file order; `warning` findings leave their rule in `rules`, the others take it out. */
  readonly findings: readonly RuleFinding[]
  /** Every file that was read, whether it gave a rule or not. */
  readonly files: readonly LoadedFile[]
}

// The largest published rule has 0.1 MB; a file beyond this is no rule.
const largestFile = 1_048_576

/** Loads the rules of files and folders. A wrong file gives findings and no rule; the others load.
 * @example loadRules(['rules']).rules.map((rule) => rule.shortName) */
export function loadRules(paths: readonly string[]): LoadedRules {
  const listed = ruleFilesOf(paths)
  const files = listed.files.map(loadFile)
  const named = files.flatMap(({ rule }) => (rule === undefined ? [] : [rule]))
  const twice = namesTakenTwice(named)
  const refused = new Set(twice.map(({ file }) => file))
  return {
    rules: named.filter(({ file }) => !refused.has(file)),
    findings: [...listed.findings, ...files.flatMap(({ findings }) => findings), ...twice],
    files,
  }
}

function loadFile(file: string): LoadedFile {
  const shortName = basename(file, '.toml')
  const found = (code: DiagnosticCode, message: string): LoadedFile => {
    const span = { source: { name: file, text: '' }, start: 0, end: 0 }
    return {
      file,
      shortName,
      findings: [{ severity: 'error', code, message, span, file, rule: shortName }],
    }
  }
  const bytes = readBytes(file)
  if (bytes === 'missing') return found('INPUT_UNREADABLE', `Cannot open "${file}".`)
  if (bytes === 'large') {
    return found('RULE_FILE_TOO_LARGE', `A rule file has at most ${largestFile} bytes.`)
  }
  const text = textOf(bytes)
  if (text === undefined) return found('RULE_FILE_NOT_TEXT', 'The file is not UTF-8 text.')
  const contentHash = createHash('sha256').update(bytes).digest('hex')
  const reading = readRuleFile({ name: file, text }, { shortName, contentHash })
  return {
    file,
    shortName,
    ...reading,
    findings: reading.findings.map((finding) => ({ ...finding, file, rule: shortName })),
  }
}

function readBytes(file: string): Buffer | 'missing' | 'large' {
  try {
    return statSync(file).size > largestFile ? 'large' : readFileSync(file)
  } catch {
    return 'missing'
  }
}

function textOf(bytes: Buffer): string | undefined {
  try {
    // The decoder drops a byte order mark, which TOML does not know.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}
