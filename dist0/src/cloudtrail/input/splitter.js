export {};
//# sourceMappingURL=splitter.js.map