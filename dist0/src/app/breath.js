/** Lets the process look at what waits for it, such as a signal: work that awaits nothing of the system never does. */
export const breath = () => new Promise((resolve) => setImmediate(resolve));
//# sourceMappingURL=breath.js.map