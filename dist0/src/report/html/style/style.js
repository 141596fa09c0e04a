import { base } from './base.js';
import { folds } from './folds.js';
import { matrix } from './matrix.js';
import { narrow } from './narrow.js';
import { print } from './print.js';
import { summary } from './summary.js';
import { theme } from './theme.js';
import { timeline } from './timeline.js';
/** The page's whole style sheet; a constant, so that its hash is one. */
export const style = [theme, base, summary, matrix, folds, timeline, narrow, print].join('');
//# sourceMappingURL=style.js.map