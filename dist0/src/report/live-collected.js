export {};
//# sourceMappingURL=live-collected.js.map