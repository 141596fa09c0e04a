/** Gives work a folder of its own that only this user can read, and takes it away when the work ends, fails, or the
 * process exits. */
export declare function withTemporaryFolder<T>(use: (folder: string) => Promise<T>): Promise<T>;
