export {};
//# sourceMappingURL=spill.js.map