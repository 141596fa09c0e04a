export {};
//# sourceMappingURL=needle.js.map