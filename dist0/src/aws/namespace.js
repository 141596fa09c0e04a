export {};
//# sourceMappingURL=namespace.js.map