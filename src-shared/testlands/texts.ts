import type { Text } from '../factsheet/text'
import type { Chance } from './chance'

/** What invented texts are made of. Common words stand in most factsheets, the rarest in one. */
const common =
  `cluster policy region programme ministry support network firms research measures funding national
  innovation cooperation evaluation agency industry training enterprises strategy budget period sector
  infrastructure services partners organisation export technology employment skills results plan`.split(
    /\s+/,
  )
const seldom =
  `accelerator aerospace agriculture allowance amendment automotive autonomy benchmark biotechnology board
  broadband campus ceramics certification chamber chemistry circular coastal commerce committee competence
  compliance congress consortium construction consultation corridor council creative crossborder decree
  delegation demonstrator department deployment digital directorate dissemination diversification dockyard
  ecosystem electronics endowment energy entrepreneur equipment excellence exchange expertise facility
  federation fertiliser fisheries foresight forestry foundation framework freight furniture governance grant
  guarantee guideline harbour healthcare hydrogen incubator inland instrument insurance intermediary
  investment laboratory leather legislation leverage licence lighthouse liquidity livestock loan logistics
  machinery mandate maritime mediation membership mentoring metallurgy microcredit milestone mining mobility
  monitoring mountain municipality nanotechnology negotiation observatory offshore optics orchard outreach
  parliament partnership patent pharmacy photonics pilot platform plastics polymer portfolio prefecture
  procurement productivity prototype province quarry railway recycling reform refund regulation renewable
  reserve resilience robotics roadmap rural satellite scheme secretariat semiconductor seminar shipyard
  software specialisation spinoff stakeholder standard startup statute steel stimulus subsidy supplier
  sustainability tariff taskforce taxation telecom textile timber tourism transition transparency treasury
  tribunal turnover university upgrade vehicle venture vineyard vocational voucher warehouse watershed wind
  workshop`.split(/\s+/)
const otherScripts = [
  {
    lang: 'ko',
    words: '산업 집적 활성화 공장 설립 혁신 클러스터 정책 지원 연구 기업 지역'.split(' '),
  },
  { lang: 'zh', words: '产业集群 创新 政策 支持 研究 企业 区域 发展 计划 评估'.split(' ') },
  {
    lang: 'ar',
    words: 'سياسة العناقيد الصناعية دعم البحث الابتكار الشركات المنطقة برنامج'.split(' '),
  },
] as const

/** English prose of about so many characters. */
export function prose(chance: Chance, length: number): string {
  let text = ''
  while (text.length < length) {
    const word = chance.onceIn(9) ? chance.one(seldom) : chance.one(common)
    const begins = text === '' || chance.onceIn(12)
    const written = begins ? word[0]!.toUpperCase() + word.slice(1) : word
    text += text === '' ? written : begins ? `. ${written}` : ` ${written}`
  }
  return `${text}.`
}

/** The same as a text of a record; now and then in another script, with its translation. */
export function proseText(chance: Chance, length: number): Text {
  const english = prose(chance, length)
  if (!chance.onceIn(40)) return { lang: 'en', markdown: english }
  const { lang, words } = chance.one(otherScripts)
  const gap = lang === 'zh' ? '' : ' '
  const original = Array.from({ length: Math.ceil(length / 8) }, () => chance.one(words)).join(gap)
  return { lang, markdown: original, gloss: english }
}

/** A name in its own language, or none. */
export function originalName(chance: Chance): { lang: string; text: string } {
  if (!chance.onceIn(3)) return { lang: '', text: '' }
  const { lang, words } = chance.one(otherScripts)
  return { lang, text: [chance.one(words), chance.one(words)].join(lang === 'zh' ? '' : ' ') }
}
