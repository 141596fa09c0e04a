export {};
//# sourceMappingURL=live-options.js.map