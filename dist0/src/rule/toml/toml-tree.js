import { TrailproofError } from '../../diagnostic/trailproof-error.js';
// Rules nest five levels (threat, technique, subtechnique); filters of Kibana a few more.
const deepest = 32;
/** Joins the tables of a parsed TOML file into one tree.
 * @throws TrailproofError with the given code when values nest deeper than 32 levels. */
export function tomlTree(program, source, tooDeep) {
    const depthGuard = (depth, [start, end]) => {
        if (depth <= deepest)
            return;
        throw new TrailproofError(tooDeep, `Values nest deeper than ${deepest} levels.`, {
            span: { source, start, end },
        });
    };
    const root = new Table([0, 0]);
    for (const statement of program.body[0].body) {
        if (statement.type === 'TOMLKeyValue') {
            insert(root, statement, depthGuard);
            continue;
        }
        depthGuard(statement.resolvedKey.length, statement.key.range);
        const table = openTable(root, statement);
        for (const pair of statement.body) {
            insert(table, pair, (depth, range) => depthGuard(depth + statement.resolvedKey.length, range));
        }
    }
    return root;
}
class Table {
    isText = false;
    entries = new Map();
    place;
    key;
    constructor(place, key) {
        this.place = place;
        this.key = key;
    }
    child(part) {
        return typeof part === 'string' ? this.entries.get(part) : undefined;
    }
    plain() {
        return Object.fromEntries([...this.entries].map(([name, node]) => [name, node.plain()]));
    }
}
class List {
    isText = false;
    items = [];
    place;
    key;
    constructor(place, key) {
        this.place = place;
        this.key = key;
    }
    child(part) {
        return typeof part === 'number' ? this.items[part] : undefined;
    }
    plain() {
        return this.items.map((item) => item.plain());
    }
}
function openTable(root, statement) {
    const place = headerOf(statement);
    const path = statement.resolvedKey;
    let node = root;
    for (const [index, part] of path.entries()) {
        const opensList = typeof path[index + 1] === 'number';
        const next = node.child(part) ?? (opensList ? new List(place, place) : new Table(place, place));
        adopt(node, part, next);
        node = next;
    }
    if (node instanceof Table)
        return node;
    throw new TrailproofError('INTERNAL', 'A TOML table header led to a list.');
}
function adopt(parent, part, child) {
    if (parent instanceof Table && typeof part === 'string')
        parent.entries.set(part, child);
    if (parent instanceof List && typeof part === 'number')
        parent.items[part] = child;
}
/** `[rule.threat]` with its brackets, without the lines below. */
function headerOf(statement) {
    const brackets = statement.kind === 'array' ? 2 : 1;
    return [statement.range[0], statement.key.range[1] + brackets];
}
function insert(table, pair, depthGuard) {
    const key = pair.key.range;
    const names = pair.key.keys.map((part) => (part.type === 'TOMLBare' ? part.name : part.value));
    depthGuard(names.length, key);
    let parent = table;
    for (const name of names.slice(0, -1)) {
        const next = parent.entries.get(name) ?? new Table(key, key);
        parent.entries.set(name, next);
        // The parser has refused a dotted key through anything but a table.
        if (next instanceof Table)
            parent = next;
    }
    parent.entries.set(names.at(-1), nodeOf(pair.value, { key, depth: names.length, depthGuard }));
}
function nodeOf(content, around) {
    const depth = around.depth + 1;
    around.depthGuard(depth, content.range);
    if (content.type === 'TOMLArray') {
        const list = new List(content.range, around.key);
        for (const element of content.elements) {
            list.items.push(nodeOf(element, { ...around, key: undefined, depth }));
        }
        return list;
    }
    if (content.type === 'TOMLInlineTable') {
        const table = new Table(content.range, around.key);
        for (const pair of content.body) {
            insert(table, pair, (inner, range) => around.depthGuard(depth + inner, range));
        }
        return table;
    }
    return leafOf(content, around.key);
}
function leafOf(content, key) {
    // A date has no type of its own in a rule: detection-rules reads dates as text.
    const value = content.value instanceof Date ? dateTextOf(content) : content.value;
    return {
        place: content.range,
        key,
        isText: content.kind === 'string',
        child: () => undefined,
        plain: () => value,
    };
}
function dateTextOf(content) {
    return 'datetime' in content ? content.datetime : '';
}
//# sourceMappingURL=toml-tree.js.map