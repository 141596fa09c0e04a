/** Gives every case of a scenario a name of its own, on one line.
 * @example caseNames().next('Root\nlogin') // 'Root login' */
export declare function caseNames(): {
    readonly next: (name: string) => string;
};
