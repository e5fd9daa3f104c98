import { describe, expect, it } from 'vitest'
import { useCli } from '../support/cli'
import { reportText } from '../support/reportFrom'
import { wordDocument } from '../support/wordDocument'

const cli = useCli()
const sound = reportText({})
/** One application, granted, whose total was forgotten. */
const granted = { 'requests.received.person': 1, 'requests.received.total': 1, 'requests.granted.person': 1 }
const faulty = reportText({ ...granted, 'requests.concluded.person': 1, 'requests.concluded.total': 1 })
const ofForestry = (text: string) => text.replaceAll('水务局', '林业局')
const head = '文件,机关,年度,级别,问题,行,列,规则,单元格,可自动修正'
const fault = '错误,表三『（一）予以公开』总计：各类申请人之和为 1，表中为 0（相差 −1）'
const about = 'identity.row-total,requests.granted.total,是'

/** Where the forgotten total stands, as editors show it. */
function placeOf(text: string): string {
  const lines = text.split('\n')
  const line = lines.findIndex((words) => words.includes('（一）予以公开'))
  return `${line + 1},${lines[line].length}`
}

async function recordsOf(...args: readonly string[]): Promise<readonly string[]> {
  const { stdout } = await cli.run(['check', ...args, '--format', 'csv'])
  return stdout.split('\r\n').slice(0, -1)
}

describe('the findings as a sheet', () => {
  it('have a record each; a report without any has one, too', async () => {
    cli.write('all/a.txt', faulty)
    cli.write('all/b.txt', sound)
    expect(await recordsOf('all')).toEqual([
      head,
      `all/a.txt,青溪县水务局,2021,${fault},${placeOf(faulty)},${about}`,
      'all/b.txt,青溪县水务局,2021,,没有发现问题,,,,,',
    ])
  })

  it('stand with the report that they are about, where a file has several', async () => {
    const both = `${sound}\n${ofForestry(faulty)}`
    cli.write('both.txt', both)
    const [, first, second, ...rest] = await recordsOf('both.txt')
    expect(first).toBe('both.txt,青溪县水务局,2021,,没有发现问题,,,,,')
    expect(second).toMatch(/^both\.txt,青溪县林业局,2021,错误,【青溪县林业局2021年】表三/)
    expect(rest).toEqual([])
  })

  it('have no place in a Word document, and cannot be mended there', async () => {
    cli.write('年报.docx', await wordDocument(faulty))
    expect(await recordsOf('年报.docx')).toEqual([
      head,
      `年报.docx,青溪县水务局,2021,${fault},,,identity.row-total,requests.granted.total,`,
    ])
  })

  it('begin with the mark by which Excel knows UTF-8, if asked for', async () => {
    cli.write('sound.txt', sound)
    const marked = await cli.run(['check', 'sound.txt', '--format', 'csv', '--bom'])
    expect(marked).toMatchObject({ status: 0, stderr: '' })
    expect(marked.stdout.startsWith(`\ufeff${head}\r\n`)).toBe(true)
    const text = await cli.run(['check', 'sound.txt', '--bom'])
    expect(text).toMatchObject({ status: 0, stderr: 'nianbao: “--bom”只用于 --format csv，这里不起作用。\n' })
  })
})
