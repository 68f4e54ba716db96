/** Points as printed: "6,5", "2", "0,5". The series prints a comma; a setting may choose the point. */
export function printPoints(points: number, sign: ',' | '.' = ','): string {
  return String(points).replace('.', sign)
}
