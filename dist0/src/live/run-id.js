/** What the id of a run is made of. */
export const runIdLetters = 'abcdefghijklmnopqrstuvwxyz234567';
/** Whether a text can be the id of a run: six of the letters and digits, so that nothing else is found by it. */
export const isRunId = (text) => /^[a-z2-7]{6}$/.test(text);
//# sourceMappingURL=run-id.js.map