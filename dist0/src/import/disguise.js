export {};
//# sourceMappingURL=disguise.js.map