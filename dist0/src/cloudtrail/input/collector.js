import { isJsonObject } from '../json.js';
import { isNestedDeeper } from './nesting.js';
import { jsonRefusal } from './read-log.js';
/** Makes items of the texts that a splitter cuts: parses them, opens lists and `Records`, refuses what is malformed. */
export class Collector {
    #kind;
    #log;
    #depth;
    #items = [];
    /** The times of the records that were skipped since the last item; the end of `#items`. */
    #skipped;
    #file = '';
    #position = 0;
    constructor(kind, log, limits) {
        this.#kind = kind;
        this.#log = log;
        this.#depth = limits.depth;
    }
    beginFile(name) {
        this.#file = name;
    }
    /** How many objects were given, skipped ones included. */
    get given() {
        return this.#position;
    }
    /** The items since the last call. */
    taken() {
        const items = this.#items;
        this.#items = [];
        this.#skipped = undefined;
        return items;
    }
    value = (text, line) => {
        if (isNestedDeeper(text, this.#depth)) {
            return this.broken(`It is nested deeper than ${this.#depth} levels`, line);
        }
        let value;
        try {
            value = JSON.parse(text);
        }
        catch {
            return this.#log.refuse(jsonRefusal(text, line));
        }
        this.#add(value, text, line);
    };
    /** Counts a record that is not parsed. */
    skip = ({ time }) => {
        this.#log.accept();
        if (this.#skipped === undefined) {
            this.#skipped = [];
            this.#items.push({ skipped: this.#skipped });
        }
        this.#skipped.push(time);
        this.#position += 1;
    };
    broken = (problem, line) => {
        this.#log.refuse({ message: `${problem}.`, line });
    };
    #add(value, text, line) {
        if (!isJsonObject(value)) {
            if (Array.isArray(value))
                for (const item of value)
                    this.#addItem(item, text, line);
            else
                this.#refuseValue(value, text, line);
            return;
        }
        const records = value['Records'];
        if (Array.isArray(records) && !this.#kind.is(value)) {
            for (const record of records)
                this.#addItem(record, text, line);
            return;
        }
        this.#addItem(value, text, line);
    }
    #addItem(value, text, line) {
        if (!isJsonObject(value))
            return this.#refuseValue(value, text, line);
        if (!this.#kind.is(value)) {
            return this.#log.refuse({ ...this.#kind.whyNot(value), line, text });
        }
        this.#log.accept();
        this.#skipped = undefined;
        this.#items.push({ value, position: this.#position, file: this.#file, line });
        this.#position += 1;
    }
    #refuseValue(value, text, line) {
        const what = value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`;
        this.#log.refuse({ message: `This is ${what}, not an object.`, line, text });
    }
}
//# sourceMappingURL=collector.js.map