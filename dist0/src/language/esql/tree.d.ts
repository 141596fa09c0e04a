import type { Span } from '../../diagnostic/span.ts';
import type { LiteralSyntax, SyntaxExpression } from './syntax-expression.ts';
export type * from './syntax-expression.ts';
/** A whole ES|QL query as it was written: where rows come from, then one command after the other. */
export interface EsqlQuery {
    readonly source: SourceCommand;
    readonly commands: readonly Command[];
    readonly span: Span;
}
interface Node {
    readonly span: Span;
}
/** A column name, quotes removed: `` a.`b-c` `` is `a.b-c`. */
export interface Name extends Node {
    readonly text: string;
}
/** A name with wildcards, cut at its stars: `Esql.*` is `['Esql.', '']`; one piece is a plain name. */
export interface NamePattern extends Node {
    readonly pieces: readonly string[];
}
export type SourceCommand = FromCommand | RowCommand;
export interface FromCommand extends Node {
    readonly kind: 'from';
    readonly patterns: readonly string[];
    readonly metadata: readonly Name[];
}
export interface RowCommand extends Node {
    readonly kind: 'row';
    readonly fields: readonly Assignment[];
}
export type Command = WhereCommand | EvalCommand | StatsCommand | KeepCommand | DropCommand | RenameCommand | SortCommand | LimitCommand | DissectCommand | GrokCommand | MvExpandCommand | InlineStatsCommand;
export interface WhereCommand extends Node {
    readonly kind: 'where';
    readonly condition: SyntaxExpression;
}
export interface EvalCommand extends Node {
    readonly kind: 'eval';
    readonly fields: readonly Assignment[];
}
export interface StatsCommand extends Node {
    readonly kind: 'stats';
    readonly aggregates: readonly AggregateField[];
    readonly groups: readonly Assignment[];
}
export interface KeepCommand extends Node {
    readonly kind: 'keep';
    readonly patterns: readonly NamePattern[];
}
export interface DropCommand extends Node {
    readonly kind: 'drop';
    readonly patterns: readonly NamePattern[];
}
export interface RenameCommand extends Node {
    readonly kind: 'rename';
    readonly pairs: readonly {
        readonly from: Name;
        readonly to: Name;
    }[];
}
export interface SortCommand extends Node {
    readonly kind: 'sort';
    readonly keys: readonly SortKey[];
}
export interface SortKey extends Node {
    readonly expression: SyntaxExpression;
    readonly order: 'asc' | 'desc';
    readonly nulls: 'first' | 'last';
}
export interface LimitCommand extends Node {
    readonly kind: 'limit';
    readonly count: number;
}
/** Takes a text apart at the delimiters of a pattern. */
export interface DissectCommand extends Node {
    readonly kind: 'dissect';
    readonly input: SyntaxExpression;
    readonly pattern: LiteralSyntax;
    /** What stands between appended values; nothing unless it is given. */
    readonly separator: LiteralSyntax | undefined;
}
/** Takes a text apart by the groups of a regular expression; of several patterns the first that matches counts. */
export interface GrokCommand extends Node {
    readonly kind: 'grok';
    readonly input: SyntaxExpression;
    readonly patterns: readonly LiteralSyntax[];
}
export interface MvExpandCommand extends Node {
    readonly kind: 'mvExpand';
    readonly name: Name;
}
/** STATS whose results are joined back to the rows that they come from. */
export interface InlineStatsCommand extends Node {
    readonly kind: 'inlineStats';
    readonly aggregates: readonly AggregateField[];
    readonly groups: readonly Assignment[];
}
/** `name = expression`; without a name the column is called as the expression is written. */
export interface Assignment extends Node {
    readonly name: Name | undefined;
    readonly expression: SyntaxExpression;
    /** The expression letter by letter. */
    readonly written: string;
}
/** An aggregate of STATS, with its own filter: `COUNT(*) WHERE a > 1`. */
export interface AggregateField extends Assignment {
    readonly filter: SyntaxExpression | undefined;
}
