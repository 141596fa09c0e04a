export {};
//# sourceMappingURL=live-run-event.js.map