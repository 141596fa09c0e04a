import type { Finding } from '../../diagnostic/finding.ts'
import { inFileOrder } from '../../diagnostic/in-file-order.ts'
import type { QueryText, SourceText, Span } from '../../diagnostic/span.ts'
import { readCorrelation } from '../../language/sigma/correlation/read-correlation.ts'
import type { SigmaMapping } from '../../language/sigma/mapping.ts'
import { readDetection } from '../../language/sigma/read-detection.ts'
import { readYaml, type YamlDocument } from '../../language/sigma/read-yaml.ts'
import { entryOf, textAt, type YamlNode } from '../../language/sigma/yaml-node.ts'
import { checkToml, type CheckedToml } from '../toml/checked-toml.ts'
import { sigmaCommon } from './sigma-common.ts'
import type { SigmaPart } from './sigma-part.ts'
import { type RawSigma, sigmaCorrelationShape, sigmaRuleShape } from './sigma-shape.ts'
import { yamlDocument } from './yaml-document.ts'

/** What one document of a Sigma file gave. */
export interface SigmaReading {
  readonly shortName: string
  /** Missing where something stands against it. */
  readonly part?: SigmaPart | undefined
  /** By its status: such rules are kept for the record only. */
  readonly deprecated: boolean
  readonly findings: readonly Finding[]
}

/** Reads the rules and correlations of a Sigma file, with all findings of each at once.
 * @example readSigmaFile({ name: 'a.yml', text }, { stem: 'a', contentHash, mapping: noMapping })[0]?.part */
export function readSigmaFile(source: SourceText, file: SigmaFile): readonly SigmaReading[] {
  const documents = readYaml(source)
  if (documents.length === 0) return [nothingIn(source, file)]
  const names = shortNames(documents, file.stem)
  return documents.map((document, index) => {
    const reading = readDocument(document, { ...file, source, shortName: names[index]! })
    return { ...reading, findings: inFileOrder(reading.findings) }
  })
}

/** What is known of a file beside its text. */
export interface SigmaFile {
  readonly stem: string
  readonly contentHash: string
  readonly mapping: SigmaMapping
}

interface DocumentPlace extends SigmaFile {
  readonly source: SourceText
  readonly shortName: string
}

function nothingIn(source: SourceText, { stem }: SigmaFile): SigmaReading {
  const span = { source, start: 0, end: 0 }
  const finding = error('SIGMA_YAML', 'There is no rule in this file.', span)
  return { shortName: stem, deprecated: false, findings: [finding] }
}

/** The stem, with a document's name or id behind it where a file holds several. */
function shortNames(documents: readonly YamlDocument[], stem: string): readonly string[] {
  if (documents.length === 1) return [stem]
  return documents.map(({ root }, index) => {
    const own = textAt(root, 'name') ?? textAt(root, 'id') ?? String(index + 1)
    return `${stem}/${own}`
  })
}

function readDocument({ root, span, findings }: YamlDocument, place: DocumentPlace): SigmaReading {
  const { shortName } = place
  const refused = (reasons: readonly Finding[]): SigmaReading => ({
    shortName,
    deprecated: false,
    findings: reasons,
  })
  if (root === undefined) return refused(findings)
  if (root.kind !== 'map') {
    return refused([error('SIGMA_YAML', 'A rule is a map of keys and values.', root.span)])
  }
  const unmodelled = unmodelledDocument(root)
  if (unmodelled !== undefined) return refused([unmodelled])
  const isCorrelation = entryOf(root, 'correlation') !== undefined
  return isCorrelation
    ? readCorrelationDocument(root, { ...place, span })
    : readRuleDocument(root, { ...place, span })
}

/** Documents of other kinds: collections of version 1, and filters, which change other rules. */
function unmodelledDocument(root: YamlNode): Finding | undefined {
  const action = entryOf(root, 'action')
  if (action !== undefined) {
    return {
      severity: 'unsupported',
      code: 'SIGMA_ACTION_UNSUPPORTED',
      message: '"action" belongs to the rule collections of version 1 and is gone.',
      span: action.keySpan,
      hint: 'Write each rule whole, one document each.',
    }
  }
  const filter = entryOf(root, 'filter')
  if (filter === undefined || entryOf(root, 'detection') !== undefined) return undefined
  return {
    severity: 'unsupported',
    code: 'SIGMA_FILTER_UNSUPPORTED',
    message: 'Filters that change other rules are not supported.',
    span: filter.keySpan,
  }
}

type SpannedPlace = DocumentPlace & { readonly span: Span }

function readRuleDocument(root: YamlNode, place: SpannedPlace): SigmaReading {
  const checked = check(root, place, sigmaRuleShape)
  const detection = entryOf(root, 'detection')
  const reading =
    detection === undefined
      ? { findings: [error('RULE_KEY_MISSING', '"detection" is missing.', startOf(root))] }
      : readDetection(detection.value, place.mapping)
  const { data } = checked
  const made = 'detection' in reading ? reading.detection : undefined
  const { product, category, service } = data?.logsource ?? {}
  const part: SigmaPart | undefined =
    data === undefined || made === undefined
      ? undefined
      : {
          kind: 'rule',
          ...partCommon(data, place),
          detection: made,
          logSource: { product, category, service },
        }
  return readingOf(data, part, { place, findings: [...checked.findings, ...reading.findings] })
}

function readCorrelationDocument(root: YamlNode, place: SpannedPlace): SigmaReading {
  const checked = check(root, place, sigmaCorrelationShape)
  const reading = readCorrelation(entryOf(root, 'correlation')!.value)
  const { data } = checked
  const { correlation } = reading
  const part: SigmaPart | undefined =
    data === undefined || correlation === undefined
      ? undefined
      : { kind: 'correlation', ...partCommon(data, place), correlation }
  return readingOf(data, part, { place, findings: [...checked.findings, ...reading.findings] })
}

function check<T extends RawSigma>(
  root: YamlNode,
  { source }: DocumentPlace,
  shape: Parameters<typeof checkToml<T>>[1],
): CheckedToml<T> {
  return checkToml(yamlDocument(source, root), shape, {
    missing: 'RULE_KEY_MISSING',
    unknown: 'RULE_KEY_UNKNOWN',
    invalid: 'RULE_VALUE_INVALID',
  })
}

function partCommon(
  raw: RawSigma,
  place: SpannedPlace,
): Pick<SigmaPart, 'common' | 'query' | 'name' | 'id'> {
  const { shortName, contentHash, source, span } = place
  const common = sigmaCommon(raw, {
    file: source.name,
    shortName,
    contentHash,
    span: startAt(span),
  })
  return { common, query: documentText(source, span), name: raw.name, id: raw.id }
}

function readingOf(
  raw: RawSigma | undefined,
  part: SigmaPart | undefined,
  { place, findings }: { readonly place: DocumentPlace; readonly findings: readonly Finding[] },
): SigmaReading {
  const { shortName } = place
  return { shortName, part, deprecated: raw?.status === 'deprecated', findings }
}

function documentText(source: SourceText, { start, end }: Span): QueryText {
  return {
    text: source.text.slice(start, end),
    spanOf: (from, to) => ({ source, start: start + from, end: start + to }),
  }
}

function startOf(root: YamlNode): Span {
  return startAt(root.span)
}

function startAt(span: Span): Span {
  return { ...span, end: span.start + 1 }
}

function error(code: Finding['code'], message: string, span: Span): Finding {
  return { severity: 'error', code, message, span }
}
