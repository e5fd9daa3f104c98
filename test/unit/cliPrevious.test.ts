import { describe, expect, it } from 'vitest'
import { form2019 } from '../../server/src/forms/form2019'
import { jsonLines, useCli } from '../support/cli'
import { reportText } from '../support/reportFrom'

const cli = useCli()
/** One application was left over at the end of 2024. */
const before = reportText(
  {
    'requests.received.person': 1,
    'requests.received.total': 1,
    'requests.carriedOut.person': 1,
    'requests.carriedOut.total': 1,
  },
  { year: 2024 },
)
/** … and the report for 2025 does not know of it. */
const after = reportText({}, { year: 2025 })
const code = 'year.carry-over'

describe('nianbao check --previous', () => {
  it('finds what does not follow from the year before', async () => {
    cli.write('2024.txt', before)
    cli.write('2025.txt', after)
    const run = await cli.run(['check', '2025.txt', '--previous', '2024.txt', '--format', 'jsonl'])
    expect(run).toMatchObject({ status: 1, stderr: '' })
    expect(jsonLines(run.stdout)).toMatchObject([
      {
        file: '2025.txt',
        findings: [{ code, severity: 'warning', cells: ['requests.carriedIn.person'], fixable: false }],
      },
    ])
  })

  it('obeys the level of the rule, also in .nianbao.json', async () => {
    cli.write('2024.txt', before)
    cli.write('quiet/.nianbao.json', JSON.stringify({ rules: { [code]: 'off' } }))
    cli.write('quiet/2025.txt', after)
    cli.write('2025.txt', after)
    const args = ['--previous', '2024.txt']
    expect(await cli.run(['check', 'quiet/2025.txt', ...args])).toMatchObject({ status: 0, stderr: '' })
    expect(await cli.run(['check', '2025.txt', ...args, '--rule', `${code}=hint`])).toMatchObject({ status: 0 })
    // What is said for this run counts for more than what the folder says.
    expect(await cli.run(['check', 'quiet/2025.txt', ...args, '--rule', `${code}=error`])).toMatchObject({ status: 1 })
  })

  it('takes no report of nobody for that of the body, where the right one is there', async () => {
    const nameless = before.replaceAll('青溪县水务局', '').replace(/\t1(?=[\t\n])/g, '\t7')
    cli.write('several/a.txt', nameless)
    cli.write('several/b.txt', before)
    cli.write('2025.txt', after)
    const alone = await cli.run(['check', '2025.txt', '--previous', 'several/b.txt'])
    const beside = await cli.run(['check', '2025.txt', '--previous', 'several'])
    expect(beside.stdout).toBe(alone.stdout)
    expect(beside.stdout).toContain(code)
  })

  it('compares the bodies of a folder each with its own report', async () => {
    const other = (text: string): string => text.replace('青溪县水务局', '青溪县民政局')
    cli.write('both.txt', `${before}\n${other(reportText({}, { year: 2024 }))}`)
    cli.write('year/a.txt', after)
    cli.write('year/b.txt', other(after))
    cli.write('year/c.txt', after.replace('青溪县水务局', '青溪县教育局'))
    const run = await cli.run(['check', 'year', '--previous', 'both.txt', '--format', 'jsonl'])
    const files = jsonLines<{ file: string; findings: readonly { code: string }[] }>(run.stdout)
    expect(files.map(({ file, findings }) => [file, findings.map((finding) => finding.code)])).toEqual([
      ['year/a.txt', [code]],
      ['year/b.txt', []],
      ['year/c.txt', []],
    ])
    expect(run.stderr).toBe('nianbao: “both.txt”中没有“青溪县教育局”的年报，未核对跨年的数字。\n')
  })

  it('takes folders, and several of them; of two years the right one', async () => {
    const other = (text: string): string => text.replace('青溪县水务局', '青溪县民政局')
    cli.write('past/water.txt', before)
    cli.write('past/water2023.txt', reportText({}, { year: 2023 }))
    cli.write('past/notes.txt', '明天开会。')
    cli.write('more/people.txt', other(before))
    cli.write('now/a.txt', after)
    cli.write('now/b.txt', other(after))
    const run = await cli.run(['check', 'now', '--previous', 'past', '--previous', 'more'])
    expect(run).toMatchObject({ status: 1, stderr: '' })
    expect(run.stdout.match(/^now\/[ab]\.txt:.*\[year\.carry-over\]$/gm)).toHaveLength(2)
  })

  it('compares two reports of one file by their names', async () => {
    cli.write('2024.txt', before)
    cli.write(
      'two.txt',
      [after, after].map((text, n) => text.replace('青溪县水务局', `青溪县第${'一二'[n]}局`)).join('\n'),
    )
    const run = await cli.run(['check', 'two.txt', '--previous', '2024.txt'])
    expect(run).toMatchObject({ status: 2, stdout: '检查了 2 份报告，没有发现问题。\n' })
    expect(run.stderr).toBe(
      [
        'nianbao: “2024.txt”中没有“青溪县第一局”的年报，未核对跨年的数字。\n',
        'nianbao: “2024.txt”中没有“青溪县第二局”的年报，未核对跨年的数字。\n',
        'nianbao: 检查的 2 份年报都没有与“--previous”核对，请检查其中的机关名称和年份。\n',
      ].join(''),
    )
  })

  it.each([
    ['nope.txt', '无法读取“nope.txt”：没有这个文件，请检查路径。'],
    ['note.txt', '“note.txt”中没有认出年报，无法核对跨年的数字。'],
    ['-', '“--previous”要用文件，不能用标准输入。'],
  ])('checks all the same when it is %s, and exits 2', async (previous, message) => {
    cli.write('note.txt', '明天开会。')
    cli.write('2025.txt', after)
    const run = await cli.run(['check', '2025.txt', '--previous', previous])
    expect(run).toMatchObject({
      status: 2,
      stderr: `nianbao: ${message}\n`,
      stdout: '检查了 1 份报告，没有发现问题。\n',
    })
  })

  it('says so when it is not the year before', async () => {
    cli.write('2024.txt', before)
    cli.write('2026.txt', reportText({}, { year: 2026 }))
    const run = await cli.run(['check', '2026.txt', '--previous', '2024.txt'])
    const stderr =
      'nianbao: “青溪县水务局”2026 年的年报要与上一年的核对，而“2024.txt”是 2024 年的，未核对跨年的数字。\n'
    expect(run).toMatchObject({ status: 2, stderr, stdout: '检查了 1 份报告，没有发现问题。\n' })
    const log = JSON.parse((await cli.run(['check', '2026.txt', '--previous', '2024.txt', '--format', 'sarif'])).stdout)
    expect(log.runs[0].invocations).toMatchObject([{ executionSuccessful: false }])
  })

  it('says so when one of the two is older than the forms', async () => {
    const older =
      '青溪县水务局2018年政府信息公开工作年度报告\n\n一、概述\n本年按计划完成各项工作。\n\n二、主动公开政府信息情况\n主动公开政府信息 120 条。\n\n三、政府信息公开申请情况\n收到申请 2 件。\n'
    cli.write('2018.txt', older)
    cli.write('2019.txt', reportText({}, { form: form2019 }))
    const run = await cli.run(['check', '2019.txt', '--previous', '2018.txt'])
    expect(run).toMatchObject({
      status: 2,
      stderr: 'nianbao: “青溪县水务局”有一年的年报是 2019 年以前的格式，未核对跨年的数字。\n',
    })
  })

  it('names a file that was given for nothing, beside one that was of use', async () => {
    cli.write('2024.txt', before)
    cli.write('2024other.txt', before.replace('青溪县水务局', '青溪县民政局'))
    cli.write('2025.txt', after)
    const run = await cli.run(['check', '2025.txt', '--previous', '2024.txt', '--previous', '2024other.txt'])
    expect(run.status).toBe(1)
    expect(run.stderr).toBe('nianbao: “2024other.txt”与检查的年报都对不上（机关或年份不同），没有用到。\n')
  })

  it('leaves it at one word that what was named to be checked is no report', async () => {
    cli.write('2024.txt', before)
    cli.write('note.txt', '明天开会。')
    expect(await cli.run(['check', 'note.txt', '--previous', '2024.txt'])).toMatchObject({
      status: 0,
      stderr: 'nianbao: “note.txt”中没有认出政府信息公开工作年度报告，没有检查。\n',
    })
  })
})
