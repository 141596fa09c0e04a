import { describe, expect, it } from 'vitest'
import { firstOf, foldSteps } from '../../../src/golden/step-range.ts'

describe('foldSteps', () => {
  it.each<{ steps: string[]; folded: string[] }>([
    { steps: [], folded: [] },
    { steps: ['try'], folded: ['try'] },
    { steps: ['try', 'try#2', 'try#3', 'attach'], folded: ['try#1..3', 'attach'] },
    { steps: ['try#4', 'try#5', 'try#7'], folded: ['try#4..5', 'try#7'] },
    { steps: ['a', 'b', 'a#2'], folded: ['a', 'b', 'a#2'] },
    { steps: ['before/a', 'a#2'], folded: ['before/a', 'a#2'] },
  ])('folds $steps into $folded', ({ steps, folded }) => {
    expect(foldSteps(steps)).toEqual(folded)
  })
})

describe('firstOf', () => {
  it.each([
    ['try#1..25', 'try'],
    ['try#4..5', 'try#4'],
    ['try#1', 'try'],
    ['try', 'try'],
  ])('finds the first step of %s', (folded, first) => {
    expect(firstOf(folded)).toBe(first)
  })
})
