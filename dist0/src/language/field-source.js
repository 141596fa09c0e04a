export {};
//# sourceMappingURL=field-source.js.map