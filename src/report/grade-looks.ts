import type { Grade } from '../coverage/grade.ts'

/** How a grade is called and coloured wherever coverage is drawn. */
export interface GradeLook {
  /** What it says, in a few words. */
  readonly label: string
  /** Fill on a light page; dark text on it has a contrast of 7 or more. */
  readonly light: string
  /** Fill on a dark page, for light text. */
  readonly dark: string
}

export const gradeLooks: Readonly<Record<Grade, GradeLook>> = {
  gap: { label: 'no rule claims it', light: '#ffffff', dark: '#14181f' },
  declared: { label: 'claimed, not proven', light: '#dfe3ea', dark: '#353d4a' },
  fired: { label: 'fires in an attack', light: '#f7dd9c', dark: '#66500f' },
  guarded: { label: 'fires, silent in its twins', light: '#a5dcbc', dark: '#15573b' },
  live: { label: 'fired in a real account', light: '#9fcdf8', dark: '#16497c' },
}

/** The weakest first. */
export const gradeNames: readonly Grade[] = ['gap', 'declared', 'fired', 'guarded', 'live']
