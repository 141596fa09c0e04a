/** A clock that starts at a moment and runs `scale` times as fast as the real one. */
export function serveClock(options) {
    const began = options.wall();
    const start = options.start ?? began;
    return {
        wall: options.wall,
        virtual: () => start + (options.wall() - began) * options.scale,
    };
}
//# sourceMappingURL=serve-clock.js.map