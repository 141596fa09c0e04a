/** The columns that a command sees, in order. The fields of FROM are listed only when somebody asks for all of them. */
export class Scope {
    #source;
    #own;
    /** Names that were columns and are no more, so that a field of that name does not shine through. */
    #gone;
    /** Fields that another column stands in for, in the same place. */
    #replaced = new Map();
    /** Whether a name that is no column may be a field that is not mapped. */
    mayBeUnmapped;
    constructor(source, own, rest) {
        this.#source = source;
        this.#own = new Map(own.map((column) => [column.name, column]));
        this.#gone = new Set(rest.gone);
        this.mayBeUnmapped = rest.mayBeUnmapped;
    }
    /** All fields of a source. */
    static of(source) {
        return new Scope(source, [], { gone: [], mayBeUnmapped: () => true });
    }
    /** These columns and no others, but for names that could be fields if they were mapped. */
    static closed(columns, mayBeUnmapped = () => false) {
        return new Scope(undefined, columns, { gone: [], mayBeUnmapped });
    }
    find(name, span) {
        const own = this.#own.get(name);
        if (own !== undefined || this.#gone.has(name))
            return own;
        return this.#replaced.get(name) ?? this.#source?.find(name, span);
    }
    /** True for a name that a command took away. */
    isGone(name) {
        return this.#gone.has(name);
    }
    list(span) {
        const fields = this.#source?.all(span) ?? [];
        const seen = fields.filter(({ name }) => !this.#own.has(name) && !this.#gone.has(name));
        const fieldsNow = seen.map((column) => this.#replaced.get(column.name) ?? column);
        return [...fieldsNow, ...this.#own.values()];
    }
    names() {
        const known = [...this.#own.keys(), ...(this.#source?.known() ?? [])];
        return known.filter((name) => !this.#gone.has(name));
    }
    /** Adds a column at the end; one of the same name gives way. */
    define(column) {
        this.#own.delete(column.name);
        this.#own.set(column.name, column);
        this.#gone.delete(column.name);
    }
    /** Puts a column in the place of the one that has its name. */
    replace(column) {
        const isField = !this.#own.has(column.name) && this.#source !== undefined;
        if (isField)
            this.#replaced.set(column.name, column);
        else
            this.#own.set(column.name, column);
    }
    /** Takes columns away. */
    drop(names) {
        for (const name of names) {
            this.#own.delete(name);
            this.#gone.add(name);
        }
    }
    /** The scope with one column under another name in the same place; a column that had the name gives way. */
    renamed(column, name, span) {
        const list = this.list(span).filter((one) => one.name !== name || one === column);
        const own = list.map((one) => (one === column ? { ...column, name } : one));
        const gone = [...this.#gone, column.name].filter((one) => one !== name);
        return new Scope(undefined, own, { gone, mayBeUnmapped: this.mayBeUnmapped });
    }
}
//# sourceMappingURL=scope.js.map