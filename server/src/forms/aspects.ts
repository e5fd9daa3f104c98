import type { FormDefinition } from './form'

/**
 * The five aspects that part 一 summarises. Source: 国办公开办函〔2021〕30号 names them; what shows that one is covered
 * follows the wordings of real reports, widely, since a missed aspect is told only as information.
 */
export const aspects: NonNullable<FormDefinition['aspects']> = [
  { name: '主动公开', recognise: /主动公开|主动发布|公开.{0,6}信息|发布.{0,8}信息|信息发布|公开.{0,4}内容/ },
  { name: '依申请公开', recognise: /依申请|依法申请|公开申请|申请公开|申请人/ },
  {
    name: '政府信息管理',
    recognise: /信息管理|管理|审查|审核|保密|归档|目录|清单|动态调整|规范性文件|台账|更新|校对|三审/,
  },
  { name: '政府信息公开平台建设', recognise: /平台|网站|新媒体|公众号|专栏|专区|栏目|公开栏|查阅点|微信|媒体/ },
  {
    name: '监督保障',
    recognise: /监督|保障|考核|培训|评议|责任追究|督查|检查|组织领导|领导小组|专人|机制|队伍/,
  },
]
