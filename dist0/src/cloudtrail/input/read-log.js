import { jsonFault } from './json-fault.js';
// Code frames show a piece of a line; longer texts are cut, which keeps findings small.
const longestShown = 64 * 1024;
/** Keeps the report of a reading. */
export class ReadLog {
    #findings = [];
    #ignored = { digest: 0, insight: 0, other: 0 };
    #findingsPerFile;
    #files = 0;
    #read = 0;
    #malformed = 0;
    #file = '';
    #inFile = 0;
    #readBefore = 0;
    constructor(findingsPerFile) {
        this.#findingsPerFile = findingsPerFile;
    }
    report = () => ({
        files: this.#files,
        read: this.#read,
        malformed: this.#malformed,
        ignored: { ...this.#ignored },
        findings: [...this.#findings],
    });
    beginFile(name) {
        this.#files += 1;
        this.#file = name;
        this.#inFile = 0;
        this.#readBefore = this.#read;
    }
    endFile() {
        const left = this.#inFile - this.#findingsPerFile;
        if (left <= 0)
            return;
        const what = left === 1 ? 'One more value' : `${left} more values`;
        const are = left === 1 ? 'is' : 'are';
        this.add('RECORD_MALFORMED', `${this.#file}: ${what} of this file ${are} malformed.`);
    }
    /** True where the file has given nothing so far. */
    get isFileEmpty() {
        return this.#read === this.#readBefore;
    }
    ignore(reason) {
        this.#ignored[reason] += 1;
    }
    accept() {
        this.#read += 1;
    }
    refuse({ code = 'RECORD_MALFORMED', message, line, text = '', offset = 0, hint }) {
        this.#read += 1;
        this.#malformed += 1;
        this.#inFile += 1;
        if (this.#inFile > this.#findingsPerFile)
            return;
        const source = { name: this.#file, text: text.slice(0, longestShown), firstLine: line };
        const span = { source, start: offset, end: offset };
        this.#findings.push({ severity: 'error', code, message, span, hint });
    }
    add(code, message, detail = {}) {
        const severity = code === 'INPUT_EMPTY' ? 'warning' : 'error';
        this.#findings.push({ severity, code, message, ...detail });
    }
}
/** Why a text is no JSON, as a refusal. */
export function jsonRefusal(text, line) {
    if (text.length > longestShown)
        return { message: 'This is not JSON.', line, text };
    const { offset, problem } = jsonFault(text);
    return { message: `This is not JSON: ${problem}.`, line, text, offset };
}
//# sourceMappingURL=read-log.js.map