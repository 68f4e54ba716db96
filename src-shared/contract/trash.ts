/** What is in the trash stays there for so many days at least. */
export const trashDays = 90
