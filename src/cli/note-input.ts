import type { Finding } from '../diagnostic/finding.ts'
import type { Terminal } from './terminal.ts'

/** Tells on standard error what was wrong with the input. */
export async function noteInput(
  terminal: Terminal,
  input: { readonly findings: readonly Finding[] },
): Promise<void> {
  if (input.findings.length === 0) return
  const { inputFindingsText } = await import('../report/text/replay-text.ts')
  terminal.note(inputFindingsText(input.findings))
}
