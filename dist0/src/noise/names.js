export {};
//# sourceMappingURL=names.js.map