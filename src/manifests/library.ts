/** A library that few repositories need: it is loaded when a file needs it, so that every start is not paid for it. */
export interface Library<T> {
  /** Loads it; more than once does no harm. Rejects when the bundle is incomplete. */
  readonly load: () => Promise<void>;
  /** The library. Throws when it was not loaded before: a mistake in the program. */
  readonly get: () => T;
}

/** A library behind `import()`. */
export function library<T>(load: () => Promise<T>): Library<T> {
  let loaded: { readonly value: T } | null = null;
  return {
    load: async () => {
      loaded ??= { value: await load() };
    },
    get: () => {
      if (loaded === null) throw new Error("a format was read before its library was loaded");
      return loaded.value;
    },
  };
}
