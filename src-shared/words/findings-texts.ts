const opening = (passage: string) => {
  const words = passage.split(/\s+/)
  return words.length > 8 ? `${words.slice(0, 8).join(' ')} …` : passage
}

/** What is said of texts. `text` is the name of the field, such as “Continuity”. */
export const textFindings = {
  originalWithoutLanguage: (policy: string) =>
    `The original name of ${policy} does not say in which language it is.`,
  setLanguage: (code: string) => `Set the language to ${code}`,
  countryNamedOtherwise: (text: string, otherwise: string, cover: string) =>
    `${text}: the text says “${otherwise}”, but the cover says “${cover}”.`,
  decimalsMixed: (text: string, number: string, usual: string) =>
    `${text}: “${number}” has another decimal sign than the other numbers of this factsheet, which have a ${usual === ',' ? 'comma' : 'point'}.`,
  oneSign: (sign: string) => `Write a decimal ${sign === ',' ? 'comma' : 'point'}`,
  unbalanced: (text: string, mark: string) =>
    `${text}: a mark “${mark}” has no counterpart, so that it will be printed as it stands.`,
  citationUnknown: (text: string, id: string) =>
    `${text}: the text cites “${id}”, which is no source of this factsheet.`,
  linkNotListed: (text: string, link: string) =>
    `${text}: the text links “${link}”, which the bibliography does not list.`,
  addSource: 'Add it to the bibliography',
  asLastEdition: (text: string) =>
    `${text}: the text is still word for word that of the last edition.`,
  alike: (text: string, country: string, edition: number, passage: string) =>
    `${text}: the passage “${opening(passage)}” stands almost the same in the factsheet of ${country}, edition ${edition}.`,
} as const
