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
    expect(otherYear).toMatchObject({ status: 0 })
    expect(otherYear.stderr).toBe(
      'nianbao: “青溪县卫生局”的年份或格式与“青溪县人民政府”不同，未与各单位年报之和核对。\n',
    )
    cli.write('odd/c.txt', '今天天气很好。')
    const noReport = await cli.run(['check', 'county.txt', '--children', 'odd'])
    expect(noReport.status).toBe(2)
    expect(noReport.stderr).toContain('没有认出年报，未计入各单位之和')
  })

  it('takes one consolidated report only', async () => {
    writeChildren('several')
    const run = await cli.run(['check', 'several', '--children', 'several'])
    expect(run.status).toBe(2)
    expect(run.stderr).toContain('“--children”只能用于一份汇总年报')
  })
})
