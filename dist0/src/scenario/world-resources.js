export {};
//# sourceMappingURL=world-resources.js.map