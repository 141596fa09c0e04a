export {};
//# sourceMappingURL=imported-tests.js.map