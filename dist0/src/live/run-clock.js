export {};
//# sourceMappingURL=run-clock.js.map