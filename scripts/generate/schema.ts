import { levels } from '../../server/src/check/configuration'
import { describedRules } from '../../server/src/check/describedRules'
import { forms } from '../../server/src/forms/forms'

/** JSON schema of `.nianbao.json`. */
export function configurationSchema(): unknown {
  const text = (description: string): unknown => ({ type: 'string', description })
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: '年报检查的配置',
    description: '放在年报所在的文件夹或其上级文件夹中，编辑器和命令行共同遵守。',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string' },
      rules: ruleLevels('各规则的级别；没有列出的规则按默认处理。'),
      silence: {
        description: '已经看过、不再提示的问题。',
        type: 'array',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['code'],
          properties: {
            file: text('相对于本文件所在文件夹的路径，用 / 分隔，不用通配符；不写则适用于所有文件。'),
            code: { description: '规则代码。', enum: describedRules.map((rule) => rule.code) },
            cell: { description: '单元格地址：此单元格无论填什么都不再提示。', enum: cellAddresses() },
            fingerprint: text('出处的指纹：文字不变，就不再提示。由快速修复写入。'),
            reason: text('不再提示的理由，供他人查看。'),
          },
        },
      },
    },
  }
}

/** An object that gives rules a level, one property for each rule. */
export function ruleLevels(description: string): Readonly<Record<string, unknown>> {
  return {
    description,
    type: 'object',
    additionalProperties: false,
    properties: Object.fromEntries(
      describedRules.map((rule) => [rule.code, { enum: levels, default: rule.severity, description: rule.title }]),
    ),
  }
}

function cellAddresses(): readonly string[] {
  return [...new Set(forms.flatMap((form) => form.cells.map((cell) => cell.address)))]
}
