/** The needs of a case of which nothing else is known: one that was not played, or a recorded file. */
export const noNeeds = {
    obstacles: [],
    places: [],
    services: [],
    longestWait: 0,
    history: 0,
    recorded: false,
    cannotUndo: [],
};
//# sourceMappingURL=played-case.js.map