import { printable } from './printable.js';
const plain = /^[A-Za-z0-9_./:=@%+,-]+$/;
/** Writes a command that can be pasted into a shell.
 * @example shellLine(['trailproof', 'verify', '--case', 'attack/by name']) // "trailproof verify --case 'attack/by name'" */
export function shellLine(words) {
    return words.map(quoted).join(' ');
}
function quoted(word) {
    const shown = printable(word);
    return plain.test(shown) ? shown : `'${shown.replaceAll("'", "'\\''")}'`;
}
//# sourceMappingURL=shell-line.js.map