import { mkdirSync } from 'node:fs'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { threadsFor } from '../../server/src/cli/checkAll'
import { jsonLines, useCli } from '../support/cli'
import { reportText } from '../support/reportFrom'

const cli = useCli()
const sound = reportText({})
/** One application, granted, whose total was forgotten: one error, mended by `fix`. */
const granted = { 'requests.received.person': 1, 'requests.received.total': 1, 'requests.granted.person': 1 }
const concluded = { 'requests.concluded.person': 1, 'requests.concluded.total': 1 }
const faulty = reportText({ ...granted, ...concluded })
const code = 'identity.row-total'

describe('nianbao check', () => {
  it('says nothing is wrong with a sound report and exits 0', async () => {
    cli.write('sound.txt', sound)
    const run = await cli.run(['check', 'sound.txt'])
    expect(run).toMatchObject({ status: 0, stderr: '', stdout: '检查了 1 份报告，没有发现问题。\n' })
  })

  it('names file, line, column, severity and rule, and exits 1', async () => {
    cli.write('faulty.txt', faulty)
    const run = await cli.run(['check', 'faulty.txt'])
    expect(run).toMatchObject({ status: 1, stderr: '' })
    const [line, summary, ...rest] = run.stdout.split('\n')
    expect(line).toMatch(/^faulty\.txt:\d+:\d+: 错误 表三『（一）予以公开』总计：.*1.*0.* \[identity\.row-total\]$/)
    expect(summary).toBe('检查了 1 份报告，1 个错误。其中 1 处可用 nianbao fix 修正。')
    expect(rest).toEqual([''])
  })

  it('gives one JSON object for each file', async () => {
    cli.write('faulty.txt', faulty)
    cli.write('note.txt', '明天开会。\n')
    const run = await cli.run(['check', 'faulty.txt', 'note.txt', '--format', 'jsonl'])
    const [first, second] = jsonLines(run.stdout)
    expect(run.status).toBe(1)
    const line = faulty.split('\n').findIndex((text) => text.includes('（一）予以公开'))
    const character = faulty.split('\n')[line].length - 1
    expect(first).toEqual({
      file: 'faulty.txt',
      form: '2021',
      year: 2021,
      organisation: '青溪县水务局',
      findings: [
        {
          code,
          severity: 'error',
          message: expect.stringContaining('（一）予以公开'),
          range: { start: { line, character }, end: { line, character: character + 1 } },
          cells: expect.arrayContaining(['requests.granted.total']),
          fixable: true,
        },
      ],
    })
    expect(second).toEqual({ file: 'note.txt', form: null, year: null, organisation: null, findings: [] })
  })

  it('gives SARIF with the rule, its page and a place counted from one', async () => {
    cli.write('报告/faulty.txt', faulty)
    const run = await cli.run(['check', '报告/faulty.txt', '--format', 'sarif'])
    const log = JSON.parse(run.stdout)
    expect(log.version).toBe('2.1.0')
    const [{ tool, results, columnKind }] = log.runs
    expect(columnKind).toBe('utf16CodeUnits')
    expect(results).toHaveLength(1)
    const [{ ruleId, ruleIndex, level, locations }] = results
    expect({ ruleId, level }).toEqual({ ruleId: code, level: 'error' })
    expect(tool.driver.rules[ruleIndex]).toMatchObject({
      id: code,
      helpUri: expect.stringMatching(/docs\/rules\/identity\.row-total\.md$/),
    })
    const { artifactLocation, region } = locations[0].physicalLocation
    expect(decodeURI(artifactLocation.uri)).toBe('报告/faulty.txt')
    expect(faulty.split('\n')[region.startLine - 1].slice(region.startColumn - 1, region.endColumn - 1)).toBe('0')
  })

  it('names in SARIF what could not be read, and that nothing else failed', async () => {
    cli.write('faulty.txt', faulty)
    const invocationsOf = async (...files: readonly string[]) =>
      JSON.parse((await cli.run(['check', ...files, '--format', 'sarif'])).stdout).runs[0].invocations
    const unread = {
      level: 'error',
      message: { text: '无法读取“没有.txt”：没有这个文件，请检查路径。' },
      locations: [
        { physicalLocation: { artifactLocation: { uri: encodeURI('没有.txt'), uriBaseId: 'WORKINGFOLDER' } } },
      ],
    }
    expect(await invocationsOf('faulty.txt', '没有.txt')).toEqual([
      { executionSuccessful: false, toolExecutionNotifications: [unread] },
    ])
    expect(await invocationsOf('faulty.txt')).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }])
  })

  it('sets the level of a rule', async () => {
    cli.write('faulty.txt', faulty)
    expect(await cli.run(['check', 'faulty.txt', '--rule', `${code}=hint`])).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(': 提示 '),
    })
    const off = await cli.run(['check', 'faulty.txt', '--rule', `${code}=off`])
    expect(off).toMatchObject({ status: 0, stdout: '检查了 1 份报告，没有发现问题。\n' })
  })

  it('reads standard input', async () => {
    const run = await cli.run(['check', '-', '--format', 'jsonl'], faulty)
    expect(run.status).toBe(1)
    expect(jsonLines(run.stdout)).toMatchObject([{ file: '-', form: '2021', findings: [{ code }] }])
  })

  it('names every report of a file that holds several', async () => {
    cli.write('two.txt', `${sound}\n${faulty}`)
    const [file] = jsonLines((await cli.run(['check', 'two.txt', '--format', 'jsonl'])).stdout)
    expect(file.reports).toHaveLength(2)
    expect(file).toMatchObject({ form: '2021', findings: [{ code, message: expect.stringContaining('【') }] })
  })
})

describe('files, folders and patterns', () => {
  it('takes the reports of a folder in order and leaves other files alone', async () => {
    cli.write('folder/b.nianbao', sound)
    cli.write('folder/a/a.txt', faulty)
    cli.write('folder/node_modules/c.txt', faulty)
    cli.write('folder/notes.md', '# 会议\n')
    cli.write('folder/d.csv', faulty)
    const run = await cli.run(['check', 'folder', 'folder/b.nianbao', '--format', 'jsonl'])
    expect(jsonLines(run.stdout).map(({ file }) => file)).toEqual(['folder/a/a.txt', 'folder/b.nianbao'])
    const passedOver = '文件夹“folder”中有 1 个文件不是政府信息公开工作年度报告，已略过：notes.md。'
    expect(run).toMatchObject({ status: 1, stderr: `nianbao: ${passedOver}\n` })
  })

  it('takes a pattern', async () => {
    cli.write('many/一.txt', sound)
    cli.write('many/二.txt', sound)
    cli.write('many/三.md', sound)
    const run = await cli.run(['check', 'many/*.txt', '--format', 'jsonl'])
    expect(jsonLines(run.stdout).map(({ file }) => file)).toEqual(['many/一.txt', 'many/二.txt'])
  })

  it('still does the other files when one cannot be read, and exits 2', async () => {
    cli.write('sound.txt', sound)
    cli.write('picture.txt', Buffer.from([0x89, 0x50, 0, 0, 0, 1]))
    cli.write('report.pdf', '%PDF-1.7')
    const run = await cli.run(['check', 'missing.txt', 'picture.txt', 'report.pdf', 'sound.txt', 'no/*.txt'])
    expect(run.status).toBe(2)
    expect(run.stdout).toBe('检查了 1 份报告，没有发现问题。\n')
    expect(run.stderr.trimEnd().split('\n').sort()).toEqual([
      'nianbao: “picture.txt”是二进制文件，读不出文字。请先在原程序中另存为 .docx 或纯文本（.txt）。',
      'nianbao: “report.pdf”是 PDF 文件，读不出文字。请先在原程序中另存为 .docx 或纯文本（.txt）。',
      'nianbao: 无法读取“missing.txt”：没有这个文件，请检查路径。',
      'nianbao: 没有文件符合“no/*.txt”，请检查通配符。',
    ])
  })

  it('says in Chinese why the system refuses a file', async () => {
    cli.write('file.txt', sound)
    mkdirSync(cli.path('odd/.nianbao.json'), { recursive: true })
    cli.write('odd/file.txt', sound)
    const run = await cli.run(['check', 'file.txt/inside.txt', `${'长'.repeat(300)}.txt`, 'odd/file.txt'])
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/没有这个文件，请检查路径。\n.*路径太长。\n.*是文件夹，不是文件。\n$/)
  })

  it('checks files on several threads as it checks one, in order', async () => {
    const names = Array.from({ length: 320 }, (_, number) => `${String(number).padStart(3, '0')}.txt`)
    for (const name of names) cli.write(`hundreds/${name}`, name.endsWith('7.txt') ? faulty : sound)
    const problem = cli.write('hundreds/.nianbao.json', '{ "rules": { "nope": "off" } }')
    const run = await cli.run(['check', 'hundreds', '--rule', `${code}=warning`, '--format', 'jsonl', '--threads', '3'])
    const files = jsonLines<{ file: string; findings: object[] }>(run.stdout)
    expect(files.map(({ file }) => file)).toEqual(names.map((name) => `hundreds/${name}`))
    expect(files.filter(({ findings }) => findings.length > 0)).toHaveLength(32)
    expect(files[7].findings).toMatchObject([{ code, severity: 'warning' }])
    const complaint = `nianbao: 配置文件“${problem}”有误：rules 中的“nope”不是规则代码。\n`
    expect(run).toMatchObject({ status: 2, stderr: complaint })
  })

  it('skips what is far too large for a report in a folder, and checks it when it is named', async () => {
    cli.write('huge/report.txt', sound)
    cli.write('huge/all.txt', `${sound}\n${'说明。\n'.repeat(1_100_000)}`)
    const folder = await cli.run(['check', 'huge'])
    expect(folder).toMatchObject({ status: 0, stdout: '检查了 1 份报告，没有发现问题。\n' })
    expect(folder.stderr).toBe(
      'nianbao: “huge/all.txt”超过 10 MB，不像年报，已跳过。确要检查时，请单独指明这个文件。\n',
    )
    expect((await cli.run(['check', 'huge/all.txt'])).stderr).toBe('')
  })

  it('says so when a folder has no report', async () => {
    cli.write('plain/a.txt', '今天天气很好。')
    cli.write('bare/a.pdf', '%PDF')
    expect(await cli.run(['check', 'plain'])).toMatchObject({
      status: 2,
      stderr: 'nianbao: 文件夹“plain”中没有政府信息公开工作年度报告，看过的 1 个文件都不是：a.txt。\n',
    })
    expect((await cli.run(['check', 'bare'])).stderr).toMatch(/^nianbao: 文件夹“bare”中没有可以检查的文件/)
  })

  it.each([
    ['an empty file', ''],
    ['only tabs', '\t\t\t\n\t\t\n'],
    ['one line of a megabyte', '公开'.repeat(500_000)],
    ['half a table', '一、本年新收政府信息公开申请数量\t\t\t3\t0'],
  ])('survives %s', async (_, text) => {
    cli.write('odd.txt', text)
    const run = await cli.run(['check', 'odd.txt', '--format', 'jsonl'])
    expect(run.stderr).toMatch(/^(?:nianbao: “odd\.txt”.*，没有检查。\n)?$/)
    expect(jsonLines(run.stdout)).toHaveLength(1)
    expect(run.status).toBeLessThan(2)
  })

  it('says once that bytes are no text, and goes on', async () => {
    cli.write('broken.txt', Buffer.concat([Buffer.from(sound), Buffer.from([0xff, 0xfe, 0x0a])]))
    const run = await cli.run(['check', 'broken.txt', '--format', 'jsonl'])
    expect(run.stderr).toMatch(/^nianbao: “broken.txt”中有些字节不是文字.*\n$/)
    expect(jsonLines(run.stdout)).toMatchObject([{ form: '2021' }])
  })

  it.each(['utf-8', 'utf-16le', 'utf-16be', 'gb18030'])('counts the same positions in %s', async (encoding) => {
    cli.write('plain.txt', faulty)
    cli.write('encoded.txt', iconv.encode(faulty, encoding, { addBOM: encoding !== 'gb18030' }))
    const run = await cli.run(['check', 'plain.txt', 'encoded.txt', '--format', 'jsonl'])
    const [plain, encoded] = jsonLines(run.stdout)
    expect(encoded).toEqual({ ...plain, file: 'encoded.txt' })
  })
})

describe('.nianbao.json', () => {
  it('is taken from the nearest folder above a file', async () => {
    cli.write('team/.nianbao.json', JSON.stringify({ rules: { [code]: 'off' } }))
    cli.write('team/a/.nianbao.json', JSON.stringify({ rules: { [code]: 'warning' } }))
    cli.write('team/x.txt', faulty)
    cli.write('team/a/x.txt', faulty)
    const run = await cli.run(['check', 'team', '--format', 'jsonl'])
    expect(jsonLines(run.stdout)).toMatchObject([
      { file: 'team/a/x.txt', findings: [{ code, severity: 'warning' }] },
      { file: 'team/x.txt', findings: [] },
    ])
    expect(run.status).toBe(1)
  })

  it('silences one cell of one file and names entries that are no longer needed', async () => {
    const silence = [
      { file: './a/x.txt', code, cell: 'requests.granted.total' },
      { file: 'a/x.txt', code: 'table.blank' },
      { file: 'a/elsewhere.txt', code: 'table.blank' },
    ]
    cli.write('quiet/.nianbao.json', JSON.stringify({ silence }))
    cli.write('quiet/a/x.txt', faulty)
    cli.write('quiet/a/elsewhere.txt', sound)
    cli.write('quiet/y.txt', faulty)
    const run = await cli.run(['check', 'quiet/a/x.txt', 'quiet/y.txt', '--format', 'jsonl'])
    expect(jsonLines(run.stdout)).toMatchObject([
      { file: 'quiet/a/x.txt', findings: [] },
      { file: 'quiet/y.txt', findings: [{ code }] },
    ])
    expect(run.stderr).toMatch(
      /^nianbao: “.*\.nianbao\.json”中不再提示的记录已用不到，可以删除：a\/x\.txt table\.blank\n$/,
    )
  })

  it('names files of entries that are not there, wildcards, and entries for every file that keep nothing quiet', async () => {
    const silence = [
      { file: 'a\\x.txt', code },
      { file: '*.txt', code },
      { file: 'a', code },
      { code: 'table.label' },
      { code: 'year.in-force' },
    ]
    cli.write('lost/.nianbao.json', JSON.stringify({ silence }))
    cli.write('lost/a/x.txt', sound)
    const whole = await cli.run(['check', 'lost'])
    expect(whole.status).toBe(2)
    expect(whole.stderr.replaceAll(/“[^”]*\.json”/g, '').split('\n')).toEqual([
      expect.stringMatching(/^nianbao: 配置文件有误：silence 第 2 条：file 不支持通配符，“\*\.txt”不起作用/),
      'nianbao: 中不再提示的记录所写的文件“a\\x.txt”不存在，记录不起作用；请写相对于该文件夹的路径，用 / 分隔。',
      'nianbao: 中不再提示的记录所写的文件“a”不存在，记录不起作用；请写相对于该文件夹的路径，用 / 分隔。',
      'nianbao: 中不再提示的记录已用不到，可以删除：table.label',
      '',
    ])
    const without = await cli.run(['check', 'lost', '--rule', 'table.label=off'])
    expect(without.stderr).not.toContain('table.label')
    const one = await cli.run(['check', 'lost/a/x.txt'])
    expect(one.stderr).not.toContain('table.label')
  })

  it.each(['gb18030', 'utf-16le'])('is read in %s as reports are', async (encoding) => {
    const silence = [{ file: '年报.txt', code }]
    cli.write('coded/.nianbao.json', iconv.encode(JSON.stringify({ silence }), encoding, { addBOM: true }))
    cli.write('coded/年报.txt', faulty)
    expect(await cli.run(['check', 'coded'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('is complained of when bytes of it are no text', async () => {
    const path = cli.write(
      'torn/.nianbao.json',
      Buffer.from('{ "silence": [] } // 年报年报\xff', 'utf8').subarray(0, -1),
    )
    cli.write('torn/年报.txt', faulty)
    const stderr = `nianbao: 配置文件“${path}”中有些字节不是文字，请存为 UTF-8。\n`
    expect(await cli.run(['check', 'torn'])).toMatchObject({ status: 2, stderr })
  })

  it('is complained of when broken, and the files are checked all the same', async () => {
    const path = cli.write('bad/.nianbao.json', '{ "rules": { "x" } }')
    cli.write('bad/x.txt', faulty)
    cli.write('bad/y.txt', sound)
    const run = await cli.run(['check', 'bad', '--format', 'jsonl'])
    expect(run).toMatchObject({
      status: 2,
      stderr: `nianbao: 配置文件“${path}”有误：第 1 行第 18 列：此处缺少冒号。\n`,
    })
    expect(jsonLines(run.stdout)).toHaveLength(2)
  })
})

describe('the number of threads', () => {
  it.each([
    [10, 8, 0],
    [1000, 2, 1],
    [1000, 8, 4],
    [10_000, 2, 2],
    [100_000, 32, 8],
  ])('%i files on %i cores: %i', (files, cores, threads) => {
    expect(threadsFor(files, cores)).toBe(threads)
  })
})
