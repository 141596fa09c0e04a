import type { Finding } from '../diagnostic/finding.ts'
import type { GoldenCase } from './golden.ts'

/** Finds what people still have to write or put right in a golden's notes: an evasion says `seen` or `gap` and
 * must not contradict its alerts, a false positive gives its reason.
 * `place` names the golden in messages: `golden/iam-group-created.json`. */
export function checkNotes(block: GoldenCase, place: string): readonly Finding[] {
  const kind = block.case.split('/', 1)[0]
  if (kind === 'false-positive') return block.reason === undefined ? [reasonMissing(block, place)] : []
  if (kind === 'evasion') return checkEvasion(block, place)
  return []
}

function reasonMissing(block: GoldenCase, place: string): Finding {
  return {
    severity: 'error',
    code: 'GOLDEN_NOTE_MISSING',
    message: `${place}: case "${block.case}" has no reason.`,
    hint: 'Say in "reason", in the scenario or the golden, why it is legitimate and fires all the same.',
  }
}

function checkEvasion(block: GoldenCase, place: string): readonly Finding[] {
  if (block.says === undefined) {
    return [
      {
        severity: 'error',
        code: 'GOLDEN_NOTE_MISSING',
        message: `${place}: case "${block.case}" does not say whether it is seen.`,
        hint: 'Add "says": "seen" or "says": "gap".',
      },
    ]
  }
  if (block.says === 'seen' && block.alerts.length === 0) {
    return [contradiction(block, place, 'says "seen", but nothing sees it')]
  }
  // Another rule may see a part of it without closing the gap; then somebody has to say so.
  if (block.says === 'gap' && block.alerts.length > 0 && block.reason === undefined) {
    return [contradiction(block, place, 'says "gap", but alerts are expected, and gives no reason')]
  }
  return []
}

function contradiction(block: GoldenCase, place: string, text: string): Finding {
  return {
    severity: 'error',
    code: 'GOLDEN_NOTE_MISSING',
    message: `${place}: case "${block.case}" ${text}.`,
    hint: 'Change "says", or explain in "reason" why both are true.',
  }
}
