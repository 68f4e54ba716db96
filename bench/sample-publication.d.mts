/** The published factsheet and its maturity, of any shape: stories know the file, not the types behind it. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Change = (factsheet: any, maturity: any) => object
export function writeChanged(file: string, change: Change): Promise<void>
