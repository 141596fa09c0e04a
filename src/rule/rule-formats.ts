import { basename, extname } from 'node:path'
import type { Finding } from '../diagnostic/finding.ts'
import type { SourceText } from '../diagnostic/span.ts'
import { readRuleFile, type RuleReading } from './detection-rules/read-rule-file.ts'
import type { SigmaMapping } from '../language/sigma/mapping.ts'
import type { JsonPart } from './json/json-lines.ts'
import { readExport } from './kibana/read-export.ts'
import { readSigmaFile } from './sigma/read-sigma-file.ts'
import type { SigmaPart } from './sigma/sigma-part.ts'

/** A way to write rules in files. */
export interface RuleFormat {
  readonly extensions: readonly string[]
  /** The largest file in bytes: what is larger is no file of rules. */
  readonly largestFile: number
  readonly read: (source: SourceText, file: RuleFileName) => RuleFileReading
}

/** What a format knows of a file beside its text. */
export interface RuleFileName {
  /** The file's name without its extension. */
  readonly stem: string
  readonly contentHash: string
  /** The user's names of fields and values of placeholders for Sigma rules. */
  readonly sigmaMapping: SigmaMapping
}

/** A rule of a file with its short name: the stem, with more behind it where a file holds several. */
export interface NamedReading extends RuleReading {
  readonly shortName: string
  /** A rule or correlation of Sigma, which becomes a rule when those that it refers to are known. */
  readonly sigma?: SigmaPart | undefined
}

/** What one file gave. */
export interface RuleFileReading {
  readonly rules: readonly NamedReading[]
  /** What is wrong with parts of it that are no rules. */
  readonly findings?: readonly Finding[] | undefined
  /** Exception lists of Kibana that came with the rules. */
  readonly exceptions?: readonly JsonPart[] | undefined
}

const detectionRules: RuleFormat = {
  extensions: ['.toml'],
  // The largest published rule has 0.1 MB.
  largestFile: 1_048_576,
  read: (source, { stem, contentHash }) => ({
    rules: [{ shortName: stem, ...readRuleFile(source, { shortName: stem, contentHash }) }],
  }),
}

const kibanaExport: RuleFormat = {
  extensions: ['.ndjson'],
  // Ten times all prebuilt rules.
  largestFile: 268_435_456,
  read: readExport,
}

const sigmaRules: RuleFormat = {
  extensions: ['.yml', '.yaml'],
  largestFile: 1_048_576,
  read: (source, { stem, contentHash, sigmaMapping }) => ({
    rules: readSigmaFile(source, { stem, contentHash, mapping: sigmaMapping }).map(
      ({ part, ...reading }) => ({ ...reading, sigma: part }),
    ),
  }),
}

/** Every format that rules are read from. */
export const ruleFormats: readonly RuleFormat[] = [detectionRules, kibanaExport, sigmaRules]

/** The format of a file by its extension. */
export function formatOf(file: string): RuleFormat | undefined {
  const extension = extname(file)
  return ruleFormats.find(({ extensions }) => extensions.includes(extension))
}

/** A file's name without folder and extension. */
export function stemOf(file: string): string {
  return basename(file, extname(file))
}
