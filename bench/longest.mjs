// The longest factsheet that has to be printed well: 12 policies, texts in seven scripts, 300 sources.
import { randomUUID } from 'node:crypto'
import { writeChanged } from './sample-publication.mjs'

/** One sentence a script, made up for this; what is printed must show them all. */
export const inScripts = {
  cs: 'Příliš mnoho malých firem žádá o podporu: šest výzev, žádný účet.',
  el: 'Οι συστάδες επιχειρήσεων λαμβάνουν στήριξη από την περιφέρεια.',
  uk: 'Кластери отримують підтримку від держави та області щороку.',
  ko: '클러스터는 지역 산업단지와 대학이 함께 만든다.',
  ja: 'クラスター政策は地域の企業と大学を結びつける。',
  'zh-Hans': '集群政策把企业与研究机构联系起来。',
  ar: 'تدعم السياسة الشركات الصغيرة ومراكز البحث.',
}
export const longestName = 'Testland L'
export const policyCount = 12
export const sourceCount = 300

const long = (/** @type {string} */ sentence) =>
  Array.from({ length: 12 }, () => sentence).join(' ')

/** @param {string} file */
export const writeLongest = (file) =>
  writeChanged(file, (factsheet) => {
    const inForce = factsheet.policies[0]
    const scripts = Object.entries(inScripts)
    const policies = Array.from({ length: policyCount - 1 }, (_, index) => {
      const [lang, sentence] = scripts[index % scripts.length] ?? ['en', '']
      const text = { lang, markdown: long(sentence), gloss: `Gloss ${index + 1}` }
      return {
        ...structuredClone(inForce),
        id: randomUUID(),
        names: {
          printed: `Programme ${index + 1} for clusters`,
          short: `Programme ${index + 1}`,
          original: { lang, text: sentence },
        },
        objectives: { ...inForce.objectives, explanation: text },
        evaluation: { ...inForce.evaluation, results: text },
      }
    })
    const known = factsheet.sources[0]
    const sources = Array.from({ length: sourceCount - factsheet.sources.length }, (_, index) => ({
      ...structuredClone(known),
      id: `report-${index + 1}`,
      csl: { ...known.csl, title: `Report ${index + 1} on ${'clusters and '.repeat(12)}regions` },
    }))
    return {
      ...factsheet,
      id: randomUUID(),
      country: { ...factsheet.country, code: 'XL', name: longestName, alsoKnownAs: '' },
      introduction: {
        lang: 'en',
        markdown: Object.values(inScripts)
          .map((sentence) => `**${sentence}** ${sentence}`)
          .join('\n\n'),
      },
      chapters: [
        {
          id: randomUUID(),
          kind: { code: 'economic-context', label: 'Economic context', attested: 'wording' },
          title: 'The economy of Testland L',
          text: { lang: 'en', markdown: long('An economy is a thing of many parts.') },
        },
      ],
      policies: [...factsheet.policies, ...policies],
      sources: [...factsheet.sources, ...sources],
    }
  })
