import type { Style } from '../report/text/style.ts';
import { type Terminal } from './terminal.ts';
/** Writes a report in one format. */
export type Renderer<T> = (report: T, options: RenderOptions) => Iterable<string>;
export interface RenderOptions {
    readonly style: Style;
    readonly quiet: boolean;
    /** How many characters a line may have. */
    readonly width: number;
    /** A file as it is named from the top of the repository, for tools that show findings there. */
    readonly pathOf: (file: string) => string;
    /** The address of the CI run that the report is made in. */
    readonly runUrl: string | undefined;
}
/** The formats of a command by name, the first the default. Each is loaded only where it is asked for. */
export type Formats<T> = Readonly<Record<string, () => Promise<Renderer<T>>>>;
/** One more report beside the main one. */
interface ReportTarget<T> {
    readonly render: Renderer<T>;
    readonly file: string;
}
/** Where a command's report goes. */
export interface Delivery<T> {
    readonly main: {
        readonly render: Renderer<T>;
        readonly file?: string | undefined;
    };
    readonly others: readonly ReportTarget<T>[];
}
/** Reads `--format`, `--output` and `--report` before any work is done.
 * @throws TrailproofError USAGE */
export declare function deliveryOf<T>(flags: {
    readonly format?: string | undefined;
    readonly output?: string | undefined;
    readonly report?: readonly string[] | undefined;
}, formats: Formats<T>): Promise<Delivery<T>>;
/** True when the run writes any of these formats; what only they need is not made for the others. */
export declare function isAsked(names: readonly string[], { format, report, }: {
    readonly format?: string | undefined;
    readonly report?: readonly string[] | undefined;
}): boolean;
/** Writes a report to all its places. One that cannot be made or written does not stop the others; gives 4 then, else 0. */
export declare function deliver<T>(report: T, delivery: Delivery<T>, options: {
    readonly terminal: Terminal;
    readonly quiet: boolean;
}): Promise<number>;
export {};
