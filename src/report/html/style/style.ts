import { base } from './base.ts'
import { folds } from './folds.ts'
import { matrix } from './matrix.ts'
import { narrow } from './narrow.ts'
import { print } from './print.ts'
import { summary } from './summary.ts'
import { theme } from './theme.ts'
import { timeline } from './timeline.ts'

/** The page's whole style sheet; a constant, so that its hash is one. */
export const style: string = [theme, base, summary, matrix, folds, timeline, narrow, print].join('')
