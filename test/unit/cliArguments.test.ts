import { symlinkSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { useCli } from '../support/cli'
import { reportText } from '../support/reportFrom'

const cli = useCli()
const sound = reportText({})
const oneReport = { status: 0, stdout: '检查了 1 份报告，没有发现问题。\n' }

describe('files and folders that are named', () => {
  it('may overlap: a report counts for each folder that it lies in', async () => {
    cli.write('all/office/report.txt', sound)
    cli.write('all/notes.txt', '明天开会。')
    expect(await cli.run(['check', 'all/office/report.txt', 'all'])).toMatchObject(oneReport)
    expect(await cli.run(['check', 'all/office', 'all'])).toMatchObject(oneReport)
    cli.write('none/notes.txt', '明天开会。')
    expect(await cli.run(['check', 'all/office', 'none'])).toMatchObject({ status: 2 })
  })

  it('may have brackets in the names of folders before a pattern', async () => {
    const path = cli.write('各单位(2025)/科室/report.txt', sound)
    expect(await cli.run(['check', '各单位(2025)/**/*.txt'])).toMatchObject({ ...oneReport, stderr: '' })
    expect(await cli.run(['check', path.replace('report', '*')])).toMatchObject({ ...oneReport, stderr: '' })
  })

  it('are one file, by whatever links they are reached', async () => {
    const path = cli.write('linked/report.txt', sound)
    symlinkSync('.', cli.path('linked/loop'))
    symlinkSync(path, cli.path('link.txt'))
    expect(await cli.run(['check', 'linked', 'link.txt'])).toMatchObject({ ...oneReport, stderr: '' })
  })

  it('are told when they are links that lead nowhere', async () => {
    cli.write('broken/report.txt', sound)
    symlinkSync('gone.txt', cli.path('broken/link.txt'))
    for (const named of ['broken', 'broken/*.txt']) {
      const { status, stdout, stderr } = await cli.run(['check', named])
      expect({ status, stdout }).toEqual({ ...oneReport, status: 2 })
      expect(stderr).toMatch(/^nianbao: .*“broken\/link\.txt”.*\n$/)
    }
  })
})
