/** Runs a command on the streams of this process and gives its exit code, 128 and the signal's number where one ended it.
 * Signals that end this process are the command's to answer.
 * @throws TrailproofError COMMAND_UNUSABLE where it cannot be started */
export declare function runCommand([program, ...argv]: readonly string[], env: Readonly<Record<string, string>>): Promise<number>;
