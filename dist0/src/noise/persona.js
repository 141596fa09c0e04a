export {};
//# sourceMappingURL=persona.js.map