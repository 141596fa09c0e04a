/** A test of a JUnit report; it passed where it has no outcome. */
export interface JunitTest {
    readonly name: string;
    readonly outcome?: JunitOutcome | undefined;
}
export interface JunitOutcome {
    /** `error`: it could not be judged. */
    readonly kind: 'failure' | 'error' | 'skipped';
    /** A word that tools group by: a verdict, a code. */
    readonly type: string;
    readonly message: string;
    readonly lines: readonly string[];
}
export interface JunitSuite {
    readonly name: string;
    readonly tests: readonly JunitTest[];
    readonly properties: Readonly<Record<string, string>>;
}
/** Writes JUnit XML that the schema of Ant's JUnit task takes as well as the wider ones of CI servers: one outcome a test,
 * and every attribute and element that the strictest of them asks for. `start` is an ISO time. Times are 0: how long a
 * machine took is not the same twice. */
export declare function junitXml(suites: readonly JunitSuite[], start: string): string;
