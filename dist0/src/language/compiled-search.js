export {};
//# sourceMappingURL=compiled-search.js.map