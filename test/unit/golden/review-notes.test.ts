import { describe, expect, it } from 'vitest'
import type { GoldenCase } from '../../../src/golden/golden.ts'
import { checkNotes } from '../../../src/golden/review-notes.ts'
import { aGoldenAlert } from '../../support/golden-fixtures.ts'

const alerts = [aGoldenAlert()]

describe('checkNotes', () => {
  it.each<{ block: GoldenCase; messages: string[]; refused?: boolean }>([
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
    { block: { case: 'evasion/x', says: 'fails', alerts: [] }, refused: true, messages: [] },
    { block: { case: 'evasion/x', says: 'seen', alerts }, refused: true, messages: [] },
    {
      block: { case: 'evasion/x', says: 'fails', alerts: [] },
      refused: false,
      messages: [
        'golden/g.json: case "evasion/x" says "fails", but AWS does not refuse every step.',
      ],
    },
    {
      block: { case: 'evasion/x', says: 'fails', alerts },
      messages: [
        'golden/g.json: case "evasion/x" says "fails", but alerts are expected, and gives no reason.',
      ],
    },
    {
      block: { case: 'evasion/x', says: 'gap', alerts: [] },
      refused: true,
      messages: [
        'golden/g.json: case "evasion/x" says "gap", but AWS refuses every step, and gives no reason.',
      ],
    },
    {
      block: { case: 'evasion/x', says: 'gap', reason: 'Answers tell.', alerts: [] },
      refused: true,
      messages: [],
    },
  ])('finds $messages in $block', ({ block, messages, refused }) => {
    expect(checkNotes(block, { place: 'golden/g.json', refused }).map(({ message }) => message)).toEqual(messages)
  })
})
