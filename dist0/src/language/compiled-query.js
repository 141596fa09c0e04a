export {};
//# sourceMappingURL=compiled-query.js.map