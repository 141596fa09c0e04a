/** Runs the command line: reads the arguments, does the work, sets the exit code. */
export declare function run(argv: readonly string[]): Promise<void>;
