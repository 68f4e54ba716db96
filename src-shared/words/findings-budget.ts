/** What is said of money. Amounts stand as they were typed. */
export const budgetFindings = {
  withoutPeriod: {
    overall: (policy: string) =>
      `The overall budget of ${policy} does not say for which years it is.`,
    annual: (policy: string) => `The annual budget of ${policy} does not say for which year it is.`,
  },
  annualAboveOverall: (policy: string, annual: string, overall: string) =>
    `The annual budget of ${policy}, ${annual}, is higher than the overall one, ${overall}.`,
  amountInText: (policy: string, amount: string, text: string) =>
    `The budget of ${policy} is marked as not available, but its text names “${amount.trim()}” (${text}).`,
} as const
