import { describe, expect, it } from 'vitest'
import { jsonLines, useCli } from '../support/cli'
import { reportText } from '../support/reportFrom'

const cli = useCli()
const code = 'parent.sum'
/** So many applications came in, all of them granted. */
const figures = (count: number) => ({
  'requests.received.person': count,
  'requests.received.total': count,
  'requests.granted.person': count,
  'requests.granted.total': count,
  'requests.concluded.person': count,
  'requests.concluded.total': count,
})
const child = (name: string, count: number, year = 2025) =>
  reportText(figures(count), { year }).replace('青溪县水务局', name)

function writeChildren(folder: string): void {
  cli.write(`${folder}/a.txt`, child('青溪县民政局', 1))
  cli.write(`${folder}/b.txt`, child('青溪县教育局', 2))
}

describe('nianbao check --children', () => {
  it('finds the cells of a consolidated report that are not the sum', async () => {
    writeChildren('sum')
    cli.write('sum/county.txt', child('青溪县人民政府', 4))
    const run = await cli.run(['check', 'sum/county.txt', '--children', 'sum', '--format', 'jsonl'])
    expect(run).toMatchObject({ status: 1, stderr: '' })
    const [{ findings }] = jsonLines<{ findings: readonly { code: string; cells: readonly string[] }[] }>(run.stdout)
    expect(findings.map((finding) => [finding.code, finding.cells[0]])).toEqual([
      [code, 'requests.received.person'],
      [code, 'requests.granted.person'],
    ])
    expect(await cli.run(['check', 'sum/county.txt', '--children', 'sum', '--rule', `${code}=off`])).toMatchObject({
      status: 0,
    })
  })

  it('is silent where the sums are right', async () => {
    writeChildren('right')
    cli.write('county.txt', child('青溪县人民政府', 3))
    expect(await cli.run(['check', 'county.txt', '--children', 'right'])).toMatchObject({ status: 0, stderr: '' })
  })

  it('says why nothing was compared', async () => {
    writeChildren('odd')
    cli.write('county.txt', child('青溪县人民政府', 9))
    cli.write('odd/c.txt', child('青溪县卫生局', 1, 2024))
    const otherYear = await cli.run(['check', 'county.txt', '--children', 'odd'])
    expect(otherYear).toMatchObject({ status: 2, stdout: '检查了 1 份报告，没有发现问题。\n' })
    expect(otherYear.stderr).toBe(
      'nianbao: “odd/c.txt”的年份或格式与汇总年报不同，“青溪县人民政府”未与各单位年报之和核对。\n',
    )
    cli.write('odd/c.txt', '今天天气很好。')
    const noReport = await cli.run(['check', 'county.txt', '--children', 'odd'])
    expect(noReport.status).toBe(2)
    expect(noReport.stderr).toContain('“odd/c.txt”中没有认出年报')
  })

  it('adds up the reports of a folder that holds other things, too', async () => {
    writeChildren('mixed')
    cli.write('county.txt', child('青溪县人民政府', 3))
    cli.write('mixed/填报说明.txt', '请于一月底前报送。')
    cli.write('mixed/通讯录.md', '# 通讯录')
    cli.write('mixed/分数.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 0, 0]))
    const run = await cli.run(['check', 'county.txt', '--children', 'mixed'])
    expect(run).toMatchObject({ status: 0, stdout: '检查了 1 份报告，没有发现问题。\n' })
    expect(run.stderr).toBe(
      'nianbao: 文件夹“mixed”中有 2 个文件不是政府信息公开工作年度报告，已略过：填报说明.txt、通讯录.md。\n',
    )
  })

  it('adds nothing up beside a document that cannot be read', async () => {
    writeChildren('scans')
    cli.write('county.txt', child('青溪县人民政府', 3))
    cli.write('scans/水务局.pdf', Buffer.from('%PDF-1.7\n'))
    const run = await cli.run(['check', 'county.txt', '--children', 'scans'])
    expect(run.status).toBe(2)
    expect(run.stderr).toMatch(/^nianbao: “scans\/水务局\.pdf”.*\nnianbao: 有 1 个文件读不出年报/)
  })

  it.each([
    ['named after its body', 'lost/水务局.txt', '本页正在建设中。'],
    ['called a report', 'torn/2025年报.txt', '本页正在建设中。'],
    ['empty', 'gone/d.txt', ''],
  ])('adds nothing up where a report is lost: %s', async (_, path, text) => {
    const folder = path.slice(0, path.indexOf('/'))
    writeChildren(folder)
    cli.write('county.txt', child('青溪县人民政府', 3))
    cli.write(path, text)
    const run = await cli.run(['check', 'county.txt', '--children', folder])
    expect(run.status).toBe(2)
    expect(run.stderr).toBe(
      `nianbao: “${path}”中没有认出年报，各单位之和缺这一份。\n` +
        'nianbao: 有 1 个文件读不出年报（见上，不是下级年报的请移出），“青溪县人民政府”未与各单位年报之和核对。\n',
    )
  })

  it('counts a body once whose report lies in the folder twice', async () => {
    writeChildren('twice')
    cli.write('twice/a-copy.md', child('青溪县民政局', 1).replace('本年按计划', '本年依照计划'))
    cli.write('county.txt', child('青溪县人民政府', 3))
    const run = await cli.run(['check', 'county.txt', '--children', 'twice'])
    expect(run).toMatchObject({ status: 0, stdout: '检查了 1 份报告，没有发现问题。\n' })
    expect(run.stderr).toBe(
      'nianbao: 有 1 个单位的年报重复，数字相同，各计一次：“青溪县民政局”（未计 “twice/a.txt”）。\n',
    )
  })

  it('says which of two counts whose figures differ: the fuller one, else the first', async () => {
    writeChildren('versions')
    cli.write('versions/a2.txt', child('青溪县民政局', 7))
    const torn = child('青溪县教育局', 2).replace(/(1\.信访举报投诉类申请)(\t0)+/, '$1\t0\t0')
    cli.write('versions/a-torn.txt', torn)
    cli.write('county.txt', child('青溪县人民政府', 3))
    const run = await cli.run(['check', 'county.txt', '--children', 'versions'])
    expect(run).toMatchObject({ status: 0, stdout: '检查了 1 份报告，没有发现问题。\n' })
    const note = (name: string, counted: string, left: string) =>
      `nianbao: “${name}”的年报有 2 份，数字不同，只计“versions/${counted}”，未计 “versions/${left}”。请只留一份。\n`
    expect(run.stderr).toBe(note('青溪县教育局', 'b.txt', 'a-torn.txt') + note('青溪县民政局', 'a.txt', 'a2.txt'))
  })

  it('does not count a copy of the consolidated report itself', async () => {
    writeChildren('own')
    cli.write('own/county.txt', child('青溪县人民政府', 3))
    cli.write('county.txt', child('青溪县人民政府', 3))
    expect(await cli.run(['check', 'county.txt', '--children', 'own'])).toMatchObject({
      status: 0,
      stderr: 'nianbao: “own/county.txt”就是“青溪县人民政府”的汇总年报，未计入各单位之和。\n',
    })
  })

  it.each(['alone', 'alone/今年.txt'])(
    'says that nothing was compared where %s holds the report only',
    async (children) => {
      cli.write('alone/今年.txt', child('青溪县人民政府', 3))
      expect(await cli.run(['check', 'alone/今年.txt', '--children', children])).toMatchObject({
        status: 2,
        stdout: '检查了 1 份报告，没有发现问题。\n',
        stderr: `nianbao: “${children}”中只有汇总年报“alone/今年.txt”自己，没有下级年报，未与各单位年报之和核对。\n`,
      })
    },
  )

  it('takes one consolidated report only', async () => {
    writeChildren('several')
    const run = await cli.run(['check', 'several', '--children', 'several'])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('“--children”只能用于一份汇总年报')
  })
})
