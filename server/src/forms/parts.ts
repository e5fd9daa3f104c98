import type { PartDefinition } from './form'
import { inOrder } from './inOrder'
import { partHeadings } from './partHeadings'

/** 六个部分, 五大部分: the number of parts that a preamble gives; 第三部分 is one of them. */
export const countedParts = /(?<![第\d一二三四五六七八九十])([三四五六七八九]|\d)个?大?部分/

/** 其他需要报告的事项：无 or 无其他需要报告的事项: the heading itself says that there is nothing. Tested on its words. */
export const saysNone = /(?:^|[:\s(])无(?:$|[。)其需])/

/** The six parts. `recognise` also takes wordings that earn a word (structure.heading-wording). */
export const parts: readonly PartDefinition[] = [
  {
    ...headed(1, '概括全年主动公开、依申请公开、政府信息管理、政府信息公开平台建设、监督保障五个方面的工作。'),
    recognise: /总体情况|概述|概况|基本(工作)?情况|工作(完成情况|成效|情况)|总体/,
    content: [
      '主动公开',
      '依申请公开',
      '政府信息管理',
      '政府信息公开平台建设',
      '监督保障（各级人民政府还应写明工作考核、社会评议和责任追究结果情况）',
    ],
    outline: ['主动公开', '依申请公开', '政府信息管理', '政府信息公开平台建设', '监督保障'],
    announcement: /(?:主动公开|依申请公开|(?:政府)?信息管理|(?:政府信息公开)?平台建设|监督保障)(?:工作)?(?:情况)?/,
  },
  {
    ...headed(2, '以表格报告规章、行政规范性文件、行政许可、行政处罚、行政强制、行政事业性收费的数量。'),
    recognise: /主动公开/,
    unmistakable: /^(行政机关)?主动公开政府.{0,4}情况$/,
    table: 'disclosure',
    content: ['《条例》第二十条各项的统计表'],
  },
  {
    ...headed(3, '以表格报告本年新收、上年结转、各类办理结果和结转下年度的申请数量，按申请人分列。'),
    recognise: RegExp(`收到和?处理|依申请|${inOrder('处理', '申请')}`),
    unmistakable: RegExp(inOrder('收到.{0,2}处理', '申请', '情况$')),
    table: 'requests',
    content: ['申请的收到、办理结果与结转的统计表'],
  },
  {
    ...headed(4, '以表格报告因政府信息公开被申请行政复议、被提起行政诉讼的结果。'),
    recognise: RegExp(inOrder('复议', '诉讼')),
    unmistakable: RegExp(inOrder('复议', '诉讼.{0,4}情况$')),
    table: 'disputes',
    content: ['行政复议、行政诉讼结果的统计表'],
  },
  {
    ...headed(5, '写明政府信息公开工作存在的主要问题，以及逐条对应的改进情况。'),
    recognise: RegExp(`${inOrder('问题|不足', '改进|改情况|整改|措施|打算|计划')}|存在的?(主要)?(问题|不足)`),
    unmistakable: RegExp(inOrder('问题|不足', '(?:改进|改情况|整改|下一?步).{0,6}$')),
    content: ['存在的主要问题', '改进情况'],
    outline: ['存在的主要问题', '改进情况'],
    announcement:
      /(?:工作中)?(?:存在的?)?(?:主要)?(?:问题|不足)(?:[和与及](?:问题|不足|困难))?|(?:下一?步)?(?:工作)?(?:改进|整改)(?:工作)?(?:情况|措施|打算|计划|方向)|下一?步(?:工作)?(?:打算|计划|安排|措施)/,
  },
  {
    ...headed(6, '报告其他事项；自 2021 年度起须写明收取信息处理费的情况（没有收取也要写明）。'),
    recognise: RegExp(`${inOrder('其[他它]', '报告', '事项')}|报告的?其[他它]事项|其.{0,2}他需要报告`),
    unmistakable: RegExp(inOrder('其.{0,2}[他它]', '报告', '事项$')),
    content: ['收取信息处理费情况（2021 年格式）'],
  },
]

/** A part with its accepted headings, and what its heading means. */
function headed(number: number, meaning: string): Pick<PartDefinition, 'number' | 'numeral' | 'heading'> {
  const { numeral, text, variants } = partHeadings[number - 1]
  return { number, numeral, heading: { text, variants, meaning } }
}
