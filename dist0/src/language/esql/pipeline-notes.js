import { fieldsOf } from '../expression/fields-of.js';
/** What is noted while a pipeline is made, so that it can account for itself later. */
export class PipelineNotes {
    early = [];
    late = [];
    commands = [];
    noteEarly(step, tree, fields) {
        this.early.push({ step, tree, fields: asTheyAre(tree, fields) });
    }
    noteLate(step, tree, fields) {
        this.late.push({ step, tree, fields: asTheyAre(tree, fields) });
    }
    endCommand(span, to, columns) {
        const from = this.commands[this.commands.length - 1]?.to ?? 0;
        this.commands.push({ span, from, to, columns });
    }
}
/** The fields of a tree as they are now: later commands give the same names to other columns. */
function asTheyAre(tree, fields) {
    const resolved = new Map();
    for (const { name } of fieldsOf(tree))
        resolved.set(name, fields.resolve(name));
    return { resolve: (name) => resolved.get(name), names: () => [], known: () => resolved.keys() };
}
//# sourceMappingURL=pipeline-notes.js.map