/** What is said of ticked categories. Labels are those of print. */
export const sectionFindings = {
  roleWithoutBody: (role: string, policy: string) =>
    `“${role}” is ticked for ${policy}, but none of the bodies named there has this role.`,
} as const
