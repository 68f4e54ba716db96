/** What is said of ticked categories. Labels are those of print. */
export const sectionFindings = {
  roleWithoutBody: (role: string, policy: string) =>
    `“${role}” is ticked for ${policy}, but none of the bodies named there has this role.`,
  allTicked: (count: number, list: string, policy: string) =>
    `All ${count} categories of “${list}” are ticked for ${policy}.`,
  notMentioned: (category: string, policy: string) =>
    `“${category}” is ticked for ${policy}, but its long explanation of the instruments says nothing of it.`,
  unknown: (code: string, list: string, policy: string) =>
    `“${code}”, a category in “${list}” of ${policy}, is unknown to every codebook here.`,
  retired: (category: string, policy: string, edition: string) =>
    `“${category}”, used for ${policy}, belongs to “${edition}” and is no category of this edition.`,
  notAttested: (category: string, policy: string, extension: string, isOn: boolean) =>
    isOn
      ? `“${category}”, used for ${policy}, was never seen in print: it comes from “${extension}”.`
      : `“${category}”, used for ${policy}, comes from “${extension}”, which is off for this factsheet.`,
} as const
