import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["__tests__/**/*.test.ts"],
    // Whole runs spawn Node and git; two cores are all there is.
    testTimeout: 60_000,
    maxWorkers: 2,
    sequence: { shuffle: true },
    coverage: { provider: "v8", include: ["src/**"], exclude: ["src/main.ts"] },
  },
});
