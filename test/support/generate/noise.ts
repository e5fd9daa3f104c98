import { mapPieces, type Piece, plain } from './pieces'
import type { Random } from './random'
import { toTraditional } from './traditional'

/** What surrounds or damages a text without changing what it says. */
export interface Noise {
  readonly furniture: boolean
  readonly contents: boolean
  /** The page's own title, with the site's name, stands before the report. */
  readonly pageTitle: boolean
  /** Zero-width characters stand behind some line breaks and labels. */
  readonly invisible: boolean
  /** Spaces came out as question marks. */
  readonly questionMarks: boolean
  readonly lineEnd: '\n' | '\r\n' | '\r' | 'mixed'
  readonly byteOrderMark: boolean
  readonly traditional: boolean
  /** Characters are followed by how they are read: 公(gong)開(kai). */
  readonly pinyin: boolean
  readonly radicals: boolean
  readonly entities: boolean
  /** Share of cells with a space before or behind. */
  readonly spaces: number
}

/** A text as it was typed. */
export const noNoise: Noise = {
  furniture: false,
  contents: false,
  pageTitle: false,
  invisible: false,
  questionMarks: false,
  lineEnd: '\n',
  byteOrderMark: false,
  traditional: false,
  pinyin: false,
  radicals: false,
  entities: false,
  spaces: 0,
}

/** Most texts have a little of it, few much. */
export function randomNoise(random: Random): Noise {
  if (random.chance(0.4)) return noNoise
  const traditional = random.chance(0.1)
  return {
    furniture: random.chance(0.3),
    contents: random.chance(0.1),
    pageTitle: random.chance(0.08),
    invisible: random.chance(0.06),
    questionMarks: random.chance(0.05),
    lineEnd: random.pick(['\n', '\n', '\n', '\r\n', '\r\n', '\r\n', 'mixed', '\r'] as const),
    byteOrderMark: random.chance(0.15),
    traditional,
    pinyin: traditional && random.chance(0.3),
    radicals: !traditional && random.chance(0.1),
    entities: random.chance(0.05),
    spaces: random.chance(0.15) ? random.pick([0.1, 0.5]) : 0,
  }
}

/** What noise repeats of the report. */
export interface Outline {
  /** Empty for a report without one. */
  readonly title: string
  readonly headings: readonly string[]
}

/** Applies noise; cells and marks keep their places. */
export function addNoise(pieces: readonly Piece[], outline: Outline, noise: Noise, random: Random): Piece[] {
  const { title, headings } = outline
  let result: Piece[] = [...pieces]
  if (noise.contents) result = withContents(result, headings, random)
  if (noise.entities) result = mapPieces(result, (text) => text.replaceAll('“', '&ldquo;').replaceAll('”', '&rdquo;'))
  if (noise.questionMarks) result = mapPieces(result, (text) => text.replace(/[\u3000\u00a0]/g, '?'))
  if (noise.spaces > 0) result = result.flatMap((piece) => withSpaces(piece, noise.spaces, random))
  if (noise.traditional) result = mapPieces(result, toTraditional)
  if (noise.pinyin) result = mapPieces(result, (text, piece) => withPinyin(text, piece, random))
  if (noise.radicals) result = mapPieces(result, toRadicals)
  if (noise.invisible) result = mapPieces(result, (text, piece) => withInvisible(text, piece, random))
  if (noise.pageTitle && title !== '')
    result = [plain(`${title}_${random.pick(['北屿市人民政府门户网站', '泽源区政务公开网'])}\n\n`), ...result]
  if (noise.furniture) result = [plain(furnitureBefore(random)), ...result, plain(furnitureAfter(random))]
  if (noise.lineEnd !== '\n') {
    result = mapPieces(result, (text) =>
      text.replace(/\n/g, () => (noise.lineEnd === 'mixed' ? random.pick(['\r\n', '\n']) : noise.lineEnd)),
    )
  }
  return noise.byteOrderMark ? [plain('\ufeff'), ...result] : result
}

function withSpaces(piece: Piece, share: number, random: Random): Piece[] {
  if (piece.cell === undefined) return [piece]
  const chosen = random.chance(share)
  const space = plain(random.pick([' ', '  ', '\u00a0', '\u3000']))
  const before = random.chance(0.5)
  if (!chosen || piece.text === '') return [piece]
  return before ? [space, piece] : [piece, space]
}

/** Not in markup: nobody reads that aloud. */
function withPinyin(text: string, piece: Piece, random: Random): string {
  if (piece.cell !== undefined || text.includes('<')) return text
  const readings = ['gong', 'kai', 'zheng', 'fu', 'xin', 'xi', 'nian', 'du', 'bao', 'gao']
  return text.replace(/[一-龥]/g, (character) =>
    random.chance(0.04) ? `${character}(${random.pick(readings)})` : character,
  )
}

/** Never within a value or a tag: nobody could tell where it ends. */
function withInvisible(text: string, piece: Piece, random: Random): string {
  if (piece.cell !== undefined || text.includes('<') || !random.chance(0.1)) return text
  const character = random.pick(['\u200b', '\ufeff', '\u200d', '\u00ad'])
  const at = random.int(0, text.length)
  return text.slice(0, at) + character + text.slice(at)
}

/** A table of contents behind the title: none of its lines is a heading. */
function withContents(pieces: readonly Piece[], headings: readonly string[], random: Random): Piece[] {
  const leader = random.pick([' ........ ', '……………… ', '\t', ' · · · · · · '])
  const lines = headings.map((heading, number) => `${heading}${leader}${1 + number * random.int(1, 3)}`)
  // Behind the empty line that ends the title, which may take two lines.
  const at = pieces.findIndex((piece, index) => piece.text === '\n' && pieces[index - 1]?.text === '\n') + 1
  return [...pieces.slice(0, at), plain(`\n目  录\n\n${lines.join('\n')}\n\n`), ...pieces.slice(at)]
}

function furnitureBefore(random: Random): string {
  return random.pick([
    '首页 > 政务公开 > 法定主动公开内容 > 政府信息公开年报\n\n打印 关闭 字号：大 中 小\n\n',
    '索引号 | 000014349/2024-00012 | 主题分类 | 综合政务 |\n发布机构 | 办公室 | 发文日期 | 2024年01月19日 |\n\n',
    '您当前的位置：首页>信息公开>年度报告\n发布时间：2024-01-19 10:22 来源：办公室 浏览次数：128次\n分享到：\n\n',
    '相关信息\n2018年政府信息公开工作年度报告 2019-03-02\n2017年政府信息公开工作年度报告 2018-03-10\n\n',
    '标题：年度报告 | 文号：无 | 公开日期：2024-01-19 | 有效性：有效 |\n\n',
    '无障碍阅读 | 长者助手 | 登录\n首页\n机构概况\n政务公开\n办事服务\n互动交流\n\n',
  ])
}

function furnitureAfter(random: Random): string {
  return random.pick([
    '\n\n上一篇：白鹭湾镇人民政府2019年政府信息公开工作年度报告\n下一篇：望沙镇人民政府2018年政府信息公开工作年度报告\n',
    '\n\n扫一扫在手机打开当前页\n\n版权所有 网站标识码：0000000001 备案号：某ICP备00000000号-1\n',
    '\n\n【打印本页】【关闭窗口】\n附件：1.年度报告.docx\n',
    '\n\n相关链接\n2022年政府信息公开工作年度报告\n2021年政府信息公开工作年度报告\n',
  ])
}

/** Characters that some programs print as Kangxi radicals, which look the same and are others. */
const radicals = new Map(
  [
    ...'一⼀二⼆人⼈八⼋力⼒又⼜口⼝土⼟大⼤女⼥子⼦小⼩山⼭工⼯己⼰心⼼手⼿支⽀文⽂方⽅无⽆日⽇月⽉比⽐水⽔生⽣用⽤目⽬立⽴老⽼自⾃至⾄行⾏言⾔非⾮面⾯高⾼',
  ].flatMap((character, index, all) => (index % 2 === 0 ? [[character, all[index + 1]] as const] : [])),
)

function toRadicals(text: string): string {
  return [...text].map((character) => radicals.get(character) ?? character).join('')
}
