/** The published factsheet, of any shape: stories know the file, not the types behind it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export function writeChanged(file: string, change: (factsheet: any) => object): Promise<void>
