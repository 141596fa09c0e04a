export {};
//# sourceMappingURL=payload.js.map