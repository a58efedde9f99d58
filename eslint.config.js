import js from "@eslint/js";
import tseslint from "typescript-eslint";

export default tseslint.config(
  {
    ignores: [
      "dist/**",
      "coverage/**",
      "**/*.js",
      "**/*.mjs",
      "**/*.d.mts",
      "**/*.cjs",
      "src/language/kernel/**",
      "src/language/training/**",
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-undef": "off",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_" }],
      "@typescript-eslint/consistent-type-imports": "error",
      // The bound of a typed loop or an index we have just checked; noUncheckedIndexedAccess makes these many.
      "@typescript-eslint/no-non-null-assertion": "off",
      // Recurses without end over types that contain themselves, as Cypher's lists do.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
    },
  },
  // chai's assertions are property reads.
  { files: ["test/**/*.ts", "test/**/*.tsx"], rules: { "@typescript-eslint/no-unused-expressions": "off" } },
);
