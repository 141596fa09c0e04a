import { createHash } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import type { DiagnosticCode } from '../diagnostic/codes.ts'
import { noMapping, type SigmaMapping } from '../language/sigma/mapping.ts'
import { draftOf } from './compile-rule-query.ts'
import type { JsonPart } from './json/json-lines.ts'
import { exceptionsOf, type ExceptionLists } from './kibana/exception-lists.ts'
import { readExceptionFiles } from './kibana/read-exception-files.ts'
import type { QueryDraft, Rule } from './rule.ts'
import { ruleFilesOf } from './rule-files.ts'
import type { RuleFinding } from './rule-finding.ts'
import { formatOf, stemOf, type NamedReading, type RuleFormat } from './rule-formats.ts'
import { namesTakenTwice } from './rule-names.ts'
import { linkSigma, type SigmaOutcome } from './sigma/link-sigma.ts'
import { type LogSource, logSourceText, type SigmaPart } from './sigma/sigma-part.ts'

/** What one rule of a file gave; a file that cannot be read gives one without a rule. */
export interface LoadedFile {
  readonly file: string
  readonly shortName: string
  readonly rule?: Rule | undefined
  readonly draft?: QueryDraft | undefined
  /** What a Sigma file gave, before correlations were tied to their rules. */
  readonly sigma?: SigmaPart | undefined
  /** The log that a Sigma rule is about, where that is not CloudTrail: such a rule is no rule here, and not wrong. */
  readonly elsewhere?: LogSource | undefined
  readonly findings: readonly RuleFinding[]
}

/** The rules of some paths, and everything that is wrong with them or about them. */
export interface LoadedRules {
  readonly rules: readonly Rule[]
  /** In file order; `warning` findings leave their rule in `rules`, the others take it out. */
  readonly findings: readonly RuleFinding[]
  /** An entry for every rule that was read, whether it can run or not. */
  readonly files: readonly LoadedFile[]
  /** Files of deprecated rules that were not asked for by name: as in the SIEM, they do not run. */
  readonly deprecated: readonly string[]
  /** Sigma rules about other logs than CloudTrail. */
  readonly otherData: readonly OtherLogRule[]
}

/** A Sigma rule that is right as far as can be told, but is about another log. */
export interface OtherLogRule {
  readonly rule: string
  readonly file: string
  /** `windows/process_creation`. */
  readonly reason: string
}

/** What the loader may need beside the rules. */
export interface LoadOptions {
  /** Files and folders of Kibana's exception lists and value lists. */
  readonly exceptions?: readonly string[] | undefined
  /** Names of fields and values of placeholders for Sigma rules. */
  readonly sigmaMapping?: SigmaMapping | undefined
}

/** Loads the rules of files and folders. A wrong file gives findings and no rule; the others load.
 * @example loadRules(['rules']).rules.map((rule) => rule.shortName) */
export function loadRules(paths: readonly string[], options: LoadOptions = {}): LoadedRules {
  const listed = ruleFilesOf(paths)
  const mapping = options.sigmaMapping ?? noMapping
  const read = listed.files.map((file) => loadFile(file, mapping))
  const isLeftOut = ({ file, deprecated }: ReadFile): boolean =>
    deprecated && !listed.asked.has(file)
  const kept = read.filter((one) => !isLeftOut(one))
  const lists = readExceptionFiles(
    options.exceptions ?? [],
    kept.flatMap(({ exceptions }) => exceptions),
  )
  const files = withSigma(
    kept.flatMap(({ rules }) => rules),
    mapping,
  ).map((one) => withExceptions(one, lists.exceptions))
  const named = files.flatMap(({ rule }) => (rule === undefined ? [] : [rule]))
  const twice = namesTakenTwice(named)
  const refused = new Set(twice.map(keyOf))
  return {
    rules: named.filter((rule) => !refused.has(keyOf({ file: rule.file, rule: rule.shortName }))),
    findings: [
      ...listed.findings,
      ...lists.findings,
      ...kept.flatMap(({ findings }) => findings),
      ...files.flatMap(({ findings }) => findings),
      ...twice,
    ],
    files,
    deprecated: [...listed.deprecated, ...read.filter(isLeftOut).map(({ file }) => file)],
    otherData: files.flatMap(({ file, shortName, elsewhere }) =>
      elsewhere === undefined ? [] : [{ rule: shortName, file, reason: logSourceText(elsewhere) }],
    ),
  }
}

const keyOf = ({ file, rule }: Pick<RuleFinding, 'file' | 'rule'>): string =>
  JSON.stringify([file, rule])

/** Ties the correlations of all files to their rules; who wrote them lies in other files, perhaps. */
function withSigma(files: readonly LoadedFile[], mapping: SigmaMapping): readonly LoadedFile[] {
  const parts = files.flatMap(({ sigma }) => sigma ?? [])
  const outcomes = new Map(parts.map((part, index) => [part, index]))
  const linked = linkSigma(parts, { mapping, logs: 'cloudtrail' })
  return files.map((loaded) => {
    const place = loaded.sigma === undefined ? undefined : outcomes.get(loaded.sigma)
    return place === undefined ? loaded : withOutcome(loaded, linked[place]!)
  })
}

function withOutcome(loaded: LoadedFile, outcome: SigmaOutcome): LoadedFile {
  switch (outcome.kind) {
    case 'runs':
      return { ...loaded, rule: outcome.rule, draft: draftOf(outcome.rule) }
    case 'part':
      return { ...loaded, draft: draftOf(outcome.rule) }
    case 'elsewhere':
      return { ...loaded, elsewhere: outcome.logSource }
    case 'wrong': {
      const { file, shortName, findings } = loaded
      const own = outcome.findings.map((finding) => ({ ...finding, file, rule: shortName }))
      return { ...loaded, findings: [...findings, ...own] }
    }
  }
}

function withExceptions(loaded: LoadedFile, lists: ExceptionLists): LoadedFile {
  const { rule } = loaded
  const ids = rule?.exceptionLists ?? []
  if (rule === undefined || ids.length === 0) return loaded
  const { exceptions, missing } = exceptionsOf(ids, lists)
  return { ...loaded, rule: { ...rule, exceptions, missingExceptions: missing } }
}

/** What one file gave. */
interface ReadFile {
  readonly file: string
  readonly rules: readonly LoadedFile[]
  readonly findings: readonly RuleFinding[]
  readonly exceptions: readonly JsonPart[]
  readonly deprecated: boolean
}

function loadFile(file: string, sigmaMapping: SigmaMapping): ReadFile {
  const format = formatOf(file)
  const bytes = format === undefined ? 'missing' : readBytes(file, format.largestFile)
  if (format === undefined || bytes === 'missing') {
    return unread(file, 'INPUT_UNREADABLE', `Cannot open "${file}".`)
  }
  if (bytes === 'large') {
    const message = `A rule file has at most ${format.largestFile} bytes.`
    return unread(file, 'RULE_FILE_TOO_LARGE', message)
  }
  const text = textOf(bytes)
  return text === undefined
    ? unread(file, 'RULE_FILE_NOT_TEXT', 'The file is not UTF-8 text.')
    : readText(file, { text, bytes, format, sigmaMapping })
}

function readText(
  file: string,
  {
    text,
    bytes,
    format,
    sigmaMapping,
  }: {
    readonly text: string
    readonly bytes: Buffer
    readonly format: RuleFormat
    readonly sigmaMapping: SigmaMapping
  },
): ReadFile {
  const contentHash = createHash('sha256').update(bytes).digest('hex')
  const read = format.read({ name: file, text }, { stem: stemOf(file), contentHash, sigmaMapping })
  return {
    file,
    rules: read.rules.map((one) => loadedOf(file, one)),
    findings: (read.findings ?? []).map((finding) => ({ ...finding, file })),
    exceptions: read.exceptions ?? [],
    deprecated: read.rules.some(({ deprecated }) => deprecated === true),
  }
}

function loadedOf(file: string, { findings, ...reading }: NamedReading): LoadedFile {
  const { shortName, rule, draft, sigma } = reading
  const own = findings.map((finding) => ({ ...finding, file, rule: shortName }))
  return { file, shortName, rule, draft, sigma, findings: own }
}

function unread(file: string, code: DiagnosticCode, message: string): ReadFile {
  const span = { source: { name: file, text: '' }, start: 0, end: 0 }
  const shortName = stemOf(file)
  const finding: RuleFinding = { severity: 'error', code, message, span, file, rule: shortName }
  const rules = [{ file, shortName, findings: [finding] }]
  return { file, rules, findings: [], exceptions: [], deprecated: false }
}

function readBytes(file: string, largest: number): Buffer | 'missing' | 'large' {
  try {
    return statSync(file).size > largest ? 'large' : readFileSync(file)
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
