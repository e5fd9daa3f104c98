import { describe, expect, it, vi } from 'vitest'
import { standardOutput } from '../../server/src/cli/output'
import { forms } from '../../server/src/forms/forms'
import { blankReport } from '../../server/src/write/blank'
import { jsonLines, useCli } from '../support/cli'
import { reportText } from '../support/reportFrom'

const cli = useCli()
const sound = reportText({})

interface ExtractedFile {
  readonly file: string
  readonly form: string
  readonly year: number
  readonly organisation: string
  readonly parts: readonly object[]
  readonly cells: Readonly<Record<string, { readonly value: number | null; readonly character: number }>>
}

describe('nianbao extract', () => {
  it('gives parts and cells with their places; a blank has no value, an absent cell no key', async () => {
    const lines = reportText(
      { 'requests.received.person': 7, 'requests.received.total': '' },
      { otherwise: '0' },
    ).split('\n')
    const text = lines.filter((line) => !line.includes('2.重复申请')).join('\n')
    cli.write('extract.txt', text)
    const run = await cli.run(['extract', 'extract.txt'])
    const [{ file, form, year, organisation, parts, cells }] = jsonLines<ExtractedFile>(run.stdout)
    expect({ file, form, year, organisation }).toEqual({
      file: 'extract.txt',
      form: '2021',
      year: 2021,
      organisation: '青溪县水务局',
    })
    expect(parts).toHaveLength(6)
    expect(parts[0]).toEqual({ part: 1, heading: '一、总体情况', line: lines.indexOf('一、总体情况') })
    const line = text.split('\n').findIndex((words) => words.startsWith('一、本年新收'))
    expect(cells['requests.received.person']).toEqual({ value: 7, text: '7', line, character: expect.any(Number) })
    expect(text.split('\n')[line][cells['requests.received.person'].character]).toBe('7')
    expect(cells['requests.received.total']).toMatchObject({ value: null, text: '' })
    expect(Object.keys(cells)).toHaveLength(200 - 7)
    expect(run.status).toBe(0)
  })

  it('gives CSV', async () => {
    cli.write('sound.txt', sound)
    const run = await cli.run(['extract', 'sound.txt', '--format', 'csv', '--bom'])
    const [head, first, ...rest] = run.stdout.split('\r\n')
    expect(head).toBe('\ufefffile,organisation,year,form,address,name,value,text,line,character')
    expect(first).toMatch(
      /^sound\.txt,青溪县水务局,2021,2021,disclosure\.rules\.issued,表二『规章』本年制发件数,0,0,\d+,\d+$/,
    )
    expect(rest).toHaveLength(200)
  })

  it('says that a mark was asked for where none is written', async () => {
    cli.write('sound.txt', reportText({}))
    const extracted = await cli.run(['extract', 'sound.txt', '--bom'])
    expect(extracted).toMatchObject({ status: 0, stderr: 'nianbao: “--bom”只用于 --format csv，这里不起作用。\n' })
    const converted = await cli.run(['convert', 'sound.txt', '--layout', 'html', '--bom'])
    expect(converted).toMatchObject({ status: 0, stderr: 'nianbao: “--bom”只用于 --layout csv，这里不起作用。\n' })
  })

  it('gives an object without cells for a text that is no report', async () => {
    cli.write('note.txt', '明天开会。')
    const nothing = { file: 'note.txt', form: null, year: null, organisation: null, parts: [], cells: {} }
    expect(jsonLines((await cli.run(['extract', 'note.txt'])).stdout)).toEqual([nothing])
  })
})

describe('nianbao new', () => {
  it.each(forms.map((form) => form.id))('prints a blank report of %s', async (id) => {
    const form = forms.find((candidate) => candidate.id === id) ?? forms[0]
    const args = ['new', '--form', id, '--org', '青禾县民政局', '--year', String(form.since)]
    for (const layout of ['tabs', 'pipes'] as const) {
      const text = blankReport({ form, organisation: '青禾县民政局', year: form.since, layout })
      expect(await cli.run([...args, '--layout', layout])).toMatchObject({ status: 0, stderr: '', stdout: text })
    }
  })

  it('takes the form of the year, and says so when told another one', async () => {
    const text = blankReport({ form: forms[0], organisation: '甲县', year: 2020, layout: 'tabs' })
    expect((await cli.run(['new', '--org', '甲县', '--year', '2020'])).stdout).toBe(text)
    const other = await cli.run(['new', '--org', '甲县', '--year', '2020', '--form', '2021'])
    expect(other).toMatchObject({ status: 0, stderr: expect.stringContaining('2020 年的年报应使用 2019 年格式') })
  })
})

describe('nianbao convert', () => {
  it('writes another layout and comes back', async () => {
    cli.write('tabs.txt', sound)
    const pipes = await cli.run(['convert', 'tabs.txt', '--layout', 'pipes'])
    expect(pipes.stdout).toBe(reportText({}, { layout: 'pipes' }))
    expect((await cli.run(['convert', '-', '--layout', 'tabs'], pipes.stdout)).stdout).toBe(sound)
  })

  it('writes HTML with merged cells, and CSV', async () => {
    cli.write('tabs.txt', sound)
    const html = (await cli.run(['convert', 'tabs.txt', '--layout', 'html'])).stdout
    expect(html).toContain('<h1>青溪县水务局2021年政府信息公开工作年度报告</h1>')
    expect(html).toMatch(/<th rowspan="22"[^>]*>三、本年度办理结果<\/th>/)
    const csv = (await cli.run(['convert', 'tabs.txt', '--layout', 'csv'])).stdout
    expect(csv).toContain('\r\n规章,0,0,0\r\n')
  })

  it('says which tables lose words that stand amid them', async () => {
    cli.write('noted.txt', sound.replace('规范性文件\t', '此行由办公室填\n规范性文件\t'))
    const run = await cli.run(['convert', 'noted.txt', '--layout', 'pipes'])
    expect(run.status).toBe(0)
    expect(run.stdout).not.toContain('此行由办公室填')
    expect(run.stderr).toBe(
      'nianbao: “noted.txt”的表二中夹有格式以外的文字或数字，转换的结果里没有，请对照原文补上。\n',
    )
    expect((await cli.run(['convert', 'tabs.txt', '--layout', 'pipes'])).stderr).toBe('')
  })

  it('takes one file of a pattern, and names the file in what it says', async () => {
    cli.write('one/note.md', '明天开会。')
    const noTables = 'nianbao: “one/note.md”中没有认出年报的表格，无法转换。\n'
    expect(await cli.run(['convert', 'one/*.md', '--layout', 'html'])).toMatchObject({ status: 2, stderr: noTables })
    cli.write('one/sound.md', sound)
    expect(await cli.run(['convert', 'one/*.md', '--layout', 'html'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'nianbao: 符合“one/*.md”的有 2 个文件，convert 一次只转换一个文件。\n',
    })
  })

  it('refuses a text without tables', async () => {
    cli.write('note.txt', '明天开会。')
    const run = await cli.run(['convert', 'note.txt', '--layout', 'csv'])
    expect(run).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'nianbao: “note.txt”中没有认出年报的表格，无法转换。\n',
    })
  })
})

describe('what a user would otherwise miss', () => {
  it('is that a folder cannot be converted, nor mended what is no report', async () => {
    cli.write('several/report.txt', sound)
    expect(await cli.run(['convert', 'several', '--layout', 'csv'])).toMatchObject({
      status: 2,
      stdout: '',
      stderr: 'nianbao: “several”是文件夹，convert 一次只转换一个文件。\n',
    })
    cli.write('note.txt', '明天开会。')
    expect(await cli.run(['fix', 'note.txt'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'nianbao: “note.txt”中没有认出政府信息公开工作年度报告，没有改动。\n',
    })
  })

  it('is that a folder holds old Word and PDF files, which are not checked', async () => {
    cli.write('mixed/report.txt', sound)
    cli.write('mixed/other.doc', '\u00d0')
    cli.write('mixed/third.PDF', '%PDF-1.7')
    expect(await cli.run(['check', 'mixed'])).toMatchObject({
      status: 0,
      stderr:
        'nianbao: 文件夹“mixed”中有 2 个旧版 Word、WPS、PDF 等文件没有检查（other.doc、third.PDF），要检查请先另存为 .docx 或纯文本（.txt）。\n',
    })
  })

  it('is that nothing can be mended without a person', async () => {
    cli.write('sound.txt', sound)
    expect(await cli.run(['fix', 'sound.txt'])).toMatchObject({
      status: 0,
      stdout: '',
      stderr: 'nianbao: 没有可以自动修正的问题。\n',
    })
  })

  it('is the name of the file in a diff', async () => {
    cli.write(
      '2025/年报.txt',
      reportText({
        'requests.received.person': 1,
        'requests.received.total': 1,
        'requests.granted.person': 1,
        'requests.concluded.person': 1,
        'requests.concluded.total': 1,
      }),
    )
    const { stdout } = await cli.run(['fix', '2025/年报.txt'])
    expect(stdout.split('\n').slice(0, 3)).toEqual([
      '--- 2025/年报.txt',
      '+++ 2025/年报.txt',
      expect.stringMatching(/^@@/),
    ])
  })

  it('is told by help for a command', async () => {
    expect((await cli.run(['help', 'fix'])).stdout).toContain('--write')
  })
})

describe('options', () => {
  it.each([
    [[], '没有指明命令'],
    [['frob'], '没有“frob”这个命令'],
    [['check'], '没有指明“文件”'],
    [['check', 'x', '--frob'], '没有“--frob”这个选项'],
    [['check', 'x', '--format', 'xml'], '的值“xml”无效，可选：text、jsonl、sarif、csv'],
    [['check', 'x', '--format'], '选项“--format <格式>”后面缺少值'],
    [['check', 'x', '--threads', '0'], '的值“0”无效，可选：1、2、3'],
    [['check', 'x', '--rule', 'nope=off'], '“nope”不是规则代码，全部规则见 https://github.com/'],
    [['check', 'x', '--rule', 'identity.row-total=loud'], '级别应为 error、warning、information、hint、off 之一'],
    [['check', 'x', '--rule', 'identity.row-total=off=x'], '级别应为 error、warning、information、hint、off 之一'],
    [['check', 'x', '--rule', 'identity.row-total'], '级别应为 error、warning、information、hint、off 之一'],
    [['new', '--year', '2025'], '缺少必填的选项“--org <名称>”'],
    [['new', '--org', '甲县', '--year', '25'], '应为四位数的年份'],
    [['new', '--org', ' ', '--year', '2025'], '应为机关全称'],
    [['new', '--org', '甲县\n财政局', '--year', '2025'], '应为机关全称'],
    [['new', '--org', '甲县', '--year', '0000'], '0000 年没有对应的年报格式'],
    [['new', '--org', '甲县', '--year', '2001'], '2001 年没有对应的年报格式'],
    [['convert', 'x'], '缺少必填的选项“--layout <版式>”'],
    [['fix', 'x', '--write', '--diff'], '不能同时使用'],
  ])('%j: exit 2 and a word on what is wrong', async (args, message) => {
    const run = await cli.run(args)
    expect(run).toMatchObject({ status: 2, stdout: '' })
    expect(run.stderr).toContain(message)
  })

  it.each([
    [
      ['convert', 'x'],
      '缺少必填的选项“--layout <版式>”，可选：tabs、pipes、html、csv。用法见 nianbao convert --help。',
    ],
    [['new', '--year', '2025'], '缺少必填的选项“--org <名称>”。用法见 nianbao new --help。'],
    [['check', 'x', '--frob'], '没有“--frob”这个选项。用法见 nianbao check --help。'],
    [
      ['check', 'x', '--format'],
      '选项“--format <格式>”后面缺少值，可选：text、jsonl、sarif、csv。用法见 nianbao check --help。',
    ],
    [['frob'], '没有“frob”这个命令。用法见 nianbao --help。'],
  ])('%j: what may stand there, and the help of the command', async (args, message) => {
    expect((await cli.run(args)).stderr).toBe(`nianbao: ${message}\n`)
  })

  it('shows help and version', async () => {
    const help = await cli.run(['--help'])
    expect(help).toMatchObject({ status: 0, stderr: '' })
    for (const command of ['check', 'extract', 'fix', 'new', 'convert']) expect(help.stdout).toContain(`  ${command} `)
    expect((await cli.run(['-V'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
  })

  it('ends quietly when its reader goes away', async () => {
    for (let number = 0; number < 30; number++) cli.write(`pipe/${number}.txt`, sound)
    const run = await cli.runForImpatientReader(['extract', 'pipe'])
    expect(run).toMatchObject({ status: 0, stderr: '' })
  })

  it('waits for a slow reader without piling up listeners, of which Node would complain', async () => {
    const full = vi.spyOn(process.stdout, 'write').mockReturnValue(false)
    const output = standardOutput(() => {})
    const listeners = process.stdout.listenerCount('error')
    for (let number = 0; number < 3; number++) {
      const written = output.write('…')
      process.stdout.emit('drain')
      await written
    }
    full.mockRestore()
    expect(process.stdout.listenerCount('error')).toBe(listeners)
  })

  it('goes on when the reader of its messages goes away', async () => {
    const missing = Array.from({ length: 200 }, (_, number) => `missing${number}.txt`)
    const run = await cli.runForImpatientReader(['check', ...missing], 'stderr')
    expect(run.status).toBe(2)
  })

  it('says so and exits 2 when its results cannot be written', async () => {
    cli.write('one.txt', sound)
    const run = await cli.runIntoNowhere(['extract', 'one.txt'])
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/^nianbao: 无法输出结果：.*。\n$/)
  })
})
