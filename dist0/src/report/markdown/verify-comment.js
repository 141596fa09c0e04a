import { verifyMarkdown } from './verify-markdown.js';
/** The first line of every comment that trailproof writes: no reader sees it, and whoever posts the next one finds it. */
const commentMarker = '<!-- trailproof verify -->';
/** Writes the one comment of a pull request that is kept up to date: marker, what `verify` found, and a link to the run
 * where there is one. At most 65,536 characters, which is what GitHub takes. */
export function verifyComment(report, { runUrl }) {
    const link = runUrl === undefined ? '' : `\n[The run with all reports](${runUrl})\n`;
    return `${commentMarker}\n${verifyMarkdown(report)}${link}`;
}
//# sourceMappingURL=verify-comment.js.map