/** The data folder of a library of `count` invented factsheets, made where there is none yet. Copy it to change it. */
export function generatedLibrary(count: number, seed: number): Promise<string>
