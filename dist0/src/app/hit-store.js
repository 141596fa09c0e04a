import { PageStore } from '../engine/memory/page-store.js';
import { withSpillFile } from './spill-file.js';
const megabyte = 2 ** 20;
const usualMegabytes = 64;
/** Gives work a place for what rules match: so much of it stays in memory, and the rest is in a temporary file while
 * the work runs. */
export function withHitStore(megabytes, use) {
    const bytes = (megabytes ?? usualMegabytes) * megabyte;
    return withSpillFile((spill) => use(new PageStore({ bytes, spill })));
}
//# sourceMappingURL=hit-store.js.map