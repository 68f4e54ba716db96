export const inScripts: Readonly<Record<string, string>>
export const longestName: string
export const policyCount: number
export const sourceCount: number
export function writeLongest(file: string): Promise<void>
