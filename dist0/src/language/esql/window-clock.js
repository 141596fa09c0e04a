/** NOW(): the end of the window that is being run. */
export class WindowClock {
    now = 0;
    /** How many expressions asked for the time: what lies between two counts tells whether a part of the query did. */
    uses = 0;
    nowFunction() {
        this.uses += 1;
        return { name: 'now', evaluate: () => this.now };
    }
}
//# sourceMappingURL=window-clock.js.map