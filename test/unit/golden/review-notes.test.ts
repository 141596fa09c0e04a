import { describe, expect, it } from 'vitest'
import type { GoldenCase } from '../../../src/golden/golden.ts'
import { checkNotes } from '../../../src/golden/review-notes.ts'
import { aGoldenAlert } from '../../support/golden-fixtures.ts'

const alerts = [aGoldenAlert()]

describe('checkNotes', () => {
  it.each<{ block: GoldenCase; messages: string[] }>([
    { block: { case: 'attack/x', alerts }, messages: [] },
    { block: { case: 'benign/x', alerts: [] }, messages: [] },
    {
      block: { case: 'false-positive/x', alerts },
      messages: ['golden/g.json: case "false-positive/x" has no reason.'],
    },
    { block: { case: 'false-positive/x', reason: 'Routine.', alerts }, messages: [] },
    {
      block: { case: 'evasion/x', alerts },
      messages: ['golden/g.json: case "evasion/x" does not say whether it is seen.'],
    },
    { block: { case: 'evasion/x', says: 'gap', alerts: [] }, messages: [] },
    { block: { case: 'evasion/x', says: 'seen', alerts }, messages: [] },
    {
      block: { case: 'evasion/x', says: 'seen', alerts: [] },
      messages: ['golden/g.json: case "evasion/x" says "seen", but nothing sees it.'],
    },
    {
      block: { case: 'evasion/x', says: 'gap', alerts },
      messages: [
        'golden/g.json: case "evasion/x" says "gap", but alerts are expected, and gives no reason.',
      ],
    },
    { block: { case: 'evasion/x', says: 'gap', reason: 'In part.', alerts }, messages: [] },
  ])('finds $messages in $block', ({ block, messages }) => {
    expect(checkNotes(block, 'golden/g.json').map(({ message }) => message)).toEqual(messages)
  })
})
