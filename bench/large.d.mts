export const policyCount: number
export const sourceCount: number
export const largeName: string
export function writeLarge(file: string): Promise<void>
