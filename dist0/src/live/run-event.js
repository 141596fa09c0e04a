export {};
//# sourceMappingURL=run-event.js.map