export {};
//# sourceMappingURL=rolesanywhere-types.js.map