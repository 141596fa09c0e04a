export {};
//# sourceMappingURL=live-run.js.map