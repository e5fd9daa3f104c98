import type { Layout } from '../layout'
import type { Paragraph } from '../model'
import { plain } from '../pieces'
import { withParagraph, withPart, withParts } from './change'
import { type Fault, needsFigures } from './fault'

/** Where headings stand amid a single line, little can be said of them. */
function needsLines(layout: Layout): boolean {
  return layout.id === 'L15'
}

const missingPart: Fault = {
  name: 'part missing',
  plant: (model, random) => {
    const number = random.int(1, 6)
    return {
      model: withParts(model, (parts) => parts.filter((part) => part.number !== number)),
      expected: { codes: ['structure.missing-section'] },
    }
  },
}

const doubledHeading: Fault = {
  name: 'heading twice',
  // The second one is a line that has stood before.
  hiddenIn: (layout) => layout.id === 'L13' || needsLines(layout),
  plant: (model, random) => {
    const number = random.int(1, 6)
    return {
      model: withParts(model, (parts) =>
        parts.flatMap((part) =>
          part.number === number
            ? [
                { ...part, before: [], table: null, headingMark: true },
                { ...part, headingMark: true },
              ]
            : [part],
        ),
      ),
      expected: { codes: ['structure.duplicate-section'], marked: true },
    }
  },
}

const swapped: Fault = {
  name: 'parts swapped',
  hiddenIn: needsLines,
  plant: (model, random) => {
    const first = random.int(0, 4)
    return {
      model: withParts(model, (parts) => [
        ...parts.slice(0, first),
        { ...parts[first + 1], headingMark: true },
        { ...parts[first], headingMark: true },
        ...parts.slice(first + 2),
      ]),
      expected: { codes: ['structure.section-order'], marked: true },
    }
  },
}

const wrongNumber: Fault = {
  name: 'heading number wrong',
  hiddenIn: needsLines,
  plant: (model, random) => {
    const number = random.int(2, 6)
    const right = model.parts[number - 1].numeral
    const wrong = random.pick(
      ['一、', '二、', '三、', '四、', '五、', '六、', '七、', ''].filter((numeral) => numeral !== right),
    )
    return {
      model: withPart(model, number, (part) => ({ ...part, numeral: wrong, headingMark: true })),
      expected: { codes: ['structure.heading-number'], marked: true },
    }
  },
}

const subNumber: Fault = {
  name: 'sub-heading number wrong',
  hiddenIn: needsLines,
  plant: (model, random) => {
    const [right, wrong] = random.pick([
      ['（三）', '（二）'],
      ['（四）', '（三）'],
      ['（五）', '（四）'],
      ['（五）', '（六）'],
    ])
    const renumber = (paragraph: Paragraph): Paragraph =>
      paragraph[0].text.startsWith(right)
        ? [{ text: paragraph[0].text.replace(right, wrong), mark: true }, ...paragraph.slice(1)]
        : paragraph
    if (!model.parts[0].before.some((paragraph) => paragraph[0].text.startsWith(right))) return null
    return {
      model: withPart(model, 1, (part) => ({ ...part, before: part.before.map(renumber) })),
      expected: { codes: ['structure.numbering'] },
    }
  },
}

const empty: Fault = {
  name: 'part empty',
  hiddenIn: needsLines,
  plant: (model, random) => {
    // A signature under part 六 is text under it.
    const number = random.pick(model.closing.length > 0 ? [1, 5] : [1, 5, 6])
    return {
      model: withPart(model, number, (part) => ({ ...part, before: [], headingMark: true })),
      expected: { codes: ['structure.empty-section'], marked: true },
    }
  },
}

const noTitle: Fault = {
  name: 'title missing',
  plant: (model) => ({ model: { ...model, title: [] }, expected: { codes: ['structure.title'] } }),
}

const titleWithoutYear: Fault = {
  name: 'title without year',
  plant: (model) => ({
    model: { ...model, title: [[{ text: `${model.organisation}政府信息公开工作年度报告`, mark: true }]] },
    expected: { codes: ['structure.title'] },
  }),
}

const instructions = [
  '该部分以表格形式报告。表格如下：',
  '（此处填写本机关的具体情况）',
  '（填写说明：没有的填0）',
  '××局按照要求开展工作。',
]

const leftover: Fault = {
  name: 'template sentence left in',
  plant: (model, random) => ({
    model: withParagraph(model, random.pick([1, 2, 5]), random.pick(instructions)),
    expected: { codes: ['structure.leftover'], marked: true },
  }),
}

const partsList: Fault = {
  name: 'list of parts wrong',
  hiddenIn: needsLines,
  plant: (model, random) => {
    const names = model.form.parts.map((part) => part.heading.text)
    names.splice(random.int(0, 5), 1)
    const paragraph: Paragraph = [{ text: `全文包括${names.join('、')}六个部分。`, mark: true }]
    const others = model.preamble.filter((other) => !other[0].text.startsWith('全文包括'))
    return { model: { ...model, preamble: [...others, paragraph] }, expected: { codes: ['structure.parts-list'] } }
  },
}

const wording: Fault = {
  name: 'heading in words of its own',
  hiddenIn: needsLines,
  plant: (model, random) => {
    const [number, heading] = random.pick([
      [2, '主动公开政府政府情况'],
      [5, '存在的主要问题及改情况'],
      [6, '其进他需要报告的事项'],
      [1, '全年工作总体情况综述'],
      [3, '收到处理信息公开申请的有关情况'],
      [4, '被申请复议、提起诉讼的有关情况'],
      [5, '工作中存在的不足与整改措施'],
    ] as const)
    return {
      model: withPart(model, number, (part) => ({ ...part, heading, headingMark: true })),
      expected: { codes: ['structure.heading-wording'], marked: true },
    }
  },
}

/** Words of its own, and another part's number. */
const strayWording: Fault = {
  name: 'wrong number on words of its own',
  hiddenIn: needsLines,
  plant: (model, random) => {
    const [number, heading] = random.pick([
      [4, '被申请行政复议与提起行政诉讼的情况'],
      [5, '当前存在的不足及下一步整改措施'],
      [6, '其他需要一并报告的有关事项'],
    ] as const)
    const numeral = random.pick(
      ['一、', '二、', '三、', '七、'].filter((one) => one !== model.parts[number - 1].numeral),
    )
    return {
      model: withPart(model, number, (part) => ({ ...part, numeral, heading, headingMark: true })),
      expected: { codes: ['structure.heading-number'], marked: true },
    }
  },
}

/** A report as they were written before there were forms: told once, and nothing else. */
const olderForm: Fault = {
  name: 'older form',
  hiddenIn: needsLines,
  plant: (model, random) => {
    const year = random.int(2014, 2018)
    const headings = random.pick([
      ['概述', '主动公开政府信息情况', '依申请公开政府信息情况', '收费及减免情况', '复议诉讼情况', '问题和改进措施'],
      ['基本情况', '主动公开情况', '依申请公开办理情况', '政府信息公开收费情况', '申诉情况', '下一步打算'],
    ])
    const parts = headings.map((heading, at) => ({
      number: at + 1,
      numeral: `${'一二三四五六'[at]}、`,
      heading,
      before: [[plain(random.pick(['本年各项工作平稳开展。', '全年没有这方面的情况。']))]],
      table: null,
      after: [],
    }))
    const title = [[plain(`${model.organisation}${year}年政府信息公开工作年度报告`)]]
    return {
      model: { ...model, year, title, preamble: [], parts, closing: [] },
      expected: { codes: ['structure.old-form'] },
    }
  },
}

const aspect: Fault = {
  name: 'aspect left out',
  hiddenIn: needsLines,
  plant: (model) => {
    if (model.form.id === '2019') return null
    const before: Paragraph[] = [[plain('本机关围绕中心工作推进政务公开，全年运行平稳。')]]
    return { model: withPart(model, 1, (part) => ({ ...part, before })), expected: { codes: ['structure.aspects'] } }
  },
}

/** Words alone where the heading of a part with a table should be. */
const unnumbered: Fault = {
  name: 'heading without number',
  hiddenIn: needsFigures,
  plant: (model, random) => ({
    model: withPart(model, random.int(2, 4), (part) => ({ ...part, numeral: '', headingMark: true })),
    expected: { codes: ['structure.heading-number'], marked: true },
  }),
}

/** Faults of the title, the parts and their headings. */
export const structureFaults: readonly Fault[] = [
  missingPart,
  doubledHeading,
  swapped,
  wrongNumber,
  unnumbered,
  subNumber,
  empty,
  noTitle,
  titleWithoutYear,
  leftover,
  partsList,
  wording,
  strayWording,
  olderForm,
  aspect,
]
