import { printable } from '../diagnostic/printable.js';
import { version } from './version.js';
/** What is said of an error that is a bug of trailproof, with its trace. */
export function bugText(error) {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    const lines = trace.split('\n').map(printable).join('\n');
    return `INTERNAL  This is a bug of trailproof ${version()}, please report it.\n${lines}\n`;
}
//# sourceMappingURL=bug-text.js.map