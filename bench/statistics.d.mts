// Types for whoever measures or tries things out in TypeScript.
export function seeded(seed: number): () => number
