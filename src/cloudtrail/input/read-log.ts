import type { DiagnosticCode } from '../../diagnostic/codes.ts'
import type { Finding } from '../../diagnostic/finding.ts'
import type { IgnoreReason } from './input-files.ts'
import { jsonFault } from './json-fault.ts'
import type { ReadReport } from './reading.ts'

/** A value that was refused. */
export interface Refusal {
  readonly code?: DiagnosticCode | undefined
  /** A sentence. */
  readonly message: string
  readonly line: number
  /** The value's text, where it is at hand. */
  readonly text?: string | undefined
  /** Where in the text. */
  readonly offset?: number | undefined
  readonly hint?: string | undefined
}

// Code frames show a piece of a line; longer texts are cut, which keeps findings small.
const longestShown = 64 * 1024

/** Keeps the report of a reading. */
export class ReadLog {
  readonly #findings: Finding[] = []
  readonly #ignored: Record<IgnoreReason, number> = { digest: 0, insight: 0, other: 0 }
  readonly #findingsPerFile: number
  #files = 0
  #read = 0
  #malformed = 0
  #file = ''
  #inFile = 0
  #readBefore = 0

  constructor(findingsPerFile: number) {
    this.#findingsPerFile = findingsPerFile
  }

  readonly report = (): ReadReport => ({
    files: this.#files,
    read: this.#read,
    malformed: this.#malformed,
    ignored: { ...this.#ignored },
    findings: [...this.#findings],
  })

  beginFile(name: string): void {
    this.#files += 1
    this.#file = name
    this.#inFile = 0
    this.#readBefore = this.#read
  }

  endFile(): void {
    const left = this.#inFile - this.#findingsPerFile
    if (left <= 0) return
    const what = left === 1 ? 'One more value' : `${left} more values`
    const are = left === 1 ? 'is' : 'are'
    this.add('RECORD_MALFORMED', `${this.#file}: ${what} of this file ${are} malformed.`)
  }

  /** True where the file has given nothing so far. */
  get isFileEmpty(): boolean {
    return this.#read === this.#readBefore
  }

  ignore(reason: IgnoreReason): void {
    this.#ignored[reason] += 1
  }

  accept(): void {
    this.#read += 1
  }

  refuse({ code = 'RECORD_MALFORMED', message, line, text = '', offset = 0, hint }: Refusal): void {
    this.#read += 1
    this.#malformed += 1
    this.#inFile += 1
    if (this.#inFile > this.#findingsPerFile) return
    const source = { name: this.#file, text: text.slice(0, longestShown), firstLine: line }
    const span = { source, start: offset, end: offset }
    this.#findings.push({ severity: 'error', code, message, span, hint })
  }

  add(code: DiagnosticCode, message: string, detail: Pick<Finding, 'hint'> = {}): void {
    const severity = code === 'INPUT_EMPTY' ? 'warning' : 'error'
    this.#findings.push({ severity, code, message, ...detail })
  }
}

/** Why a text is no JSON, as a refusal. */
export function jsonRefusal(text: string, line: number): Refusal {
  if (text.length > longestShown) return { message: 'This is not JSON.', line, text }
  const { offset, problem } = jsonFault(text)
  return { message: `This is not JSON: ${problem}.`, line, text, offset }
}
