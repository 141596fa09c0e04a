export {};
//# sourceMappingURL=modifier.js.map