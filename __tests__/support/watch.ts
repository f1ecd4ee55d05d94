/** Tells those who wait that something changed. */
export interface Watch {
  readonly changed: () => void;
  /** Fulfilled as soon as the condition holds: now, or after a change. */
  readonly until: (condition: () => boolean) => Promise<void>;
}

export function createWatch(): Watch {
  const waiting = new Set<() => void>();
  return {
    changed: () => {
      for (const look of waiting) look();
    },
    until: (condition) =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!condition()) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
  };
}
