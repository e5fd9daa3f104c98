/**
 * Instructions of blank templates that writers forget to take out. Matched on text without white space and with folded
 * punctuation. Source: the Word template of the 2021 form and observation (该部分以表格形式报告 in a published report).
 */
export const templateInstructions: readonly RegExp[] = [
  /\(?(该|本|此)部分(以|用|采用)表格形式报告[。,;:]?(表格|具体|详见)?(如下|见下表)?[。:]?\)?/g,
  /\(?(该|本|此)部分(应当?|需要?|须)?(以文字形式)?(报告|填写|说明|概述|概括)[^。,;:)]{0,30}(情况|内容)[。:]?\)?(?=$|[(。])/g,
  /[(〔[【]?(请在?)?(此处|这里)(请|应|需)?(填写|填报|输入|录入|填入|写明|插入)[^。;)〕\]】]{0,30}[)〕\]】]?[。;]?/g,
  /[(〔[【]请?(填写|填报|填入|输入|注明|写明|简要说明|根据实际)[^()〔〕[\]【】]{0,40}[)〕\]】]/g,
  /[(〔[【](说明|填写说明|填报说明|填表说明|模板说明|编写说明|提示|示例|样例|范例)[:,][^()〔〕[\]【】]{1,60}[)〕\]】]/g,
  // （包括收取信息处理费情况等） as all of a paragraph.
  /^\(包括[^()。]{2,40}(?:情况|内容|事项|结果)等?\)。?$/g,
  /\(?(该|本|此)部分(应当?|需要?|须)(包括|包含|写明|反映)[^。;:)]{1,40}[。:]?\)?(?=$|[(。])/g,
  /[(〔[【]如?(没有|无)[^()〔〕[\]【】。]{0,12}(请|可|则|应)(填写?|写明?|注明)“?(无|零|0)”?。?[)〕\]】]/g,
  /[(〔[【]备?注[:,](请|各单位|各部门|各地)*(根据|按照?|结合|据)[^()〔〕[\]【】]{0,10}填写[^()〔〕[\]【】]{0,10}[)〕\]】]/g,
  // （按照《条例》第五十条要求填写）
  /[(〔[【]按照?《[^()〔〕[\]【】]{0,24}(?:要求|规定)填[写报][)〕\]】]/g,
  /(单击|点击)此处(添加|输入|编辑|键入)[^。,;]{0,20}/g,
  /[(〔[【](字数|不超过|控制在)[^()〔〕[\]【】]{0,16}字(以内|左右)?[)〕\]】]/g,
]

/** Places of templates that words have to be written into: taking them out would leave half a sentence. Matched likewise. */
export const templatePlaceholders: readonly RegExp[] = [
  /[(〔[【{](机关全称|单位全称|机关名称|单位名称|部门名称|年份|数字)[)〕\]】}]/g,
  // ***局, and no word that Markdown sets in bold.
  /(?<![*一-龥])\*{3}(?=(?:单位|机关|局|镇|乡|街道|县|区|市))(?![^*]*\*)/g,
  // 预算(部门)2条: behind a noun, words in round brackets say which.
  /[〔[【](机关|单位|部门|年度|日期)[〕\]】]|(?<![一-龥])\((机关|单位|部门|年度|日期)\)|(?<=[年度由])\((机关|单位|部门|日期)\)/g,
  // 二○○○年 is a year. A run is looked at from its beginning only: from within, each of its marks would be tried anew.
  /(?<![一二三四五六七八九×Xx○])[×Xx○]{2,}(?=年|月|日|单位|机关|局|镇|乡|街道|县|区|市|件|条|份|项|万元|元|人民政府)/g,
  /_{3,}|＿{3,}/g,
  // 共收取×元, 公开__条
  /(?<=[一-龥])(?:×|(?<!_)_{2})(?=(?:件|条|份|项|次|起|期|元|万元)(?!_))/g,
  /[(〔[【]待(?:补充|填写?|完善)[)〕\]】]|^待(?:补充|填写)。?$/g,
]

/**
 * 收到公开申请　件: white space stands where the number belongs, which only the source shows. 申请件 without it is a word.
 */
export const missingNumber = /(?:申请|信息)[件条](?=[,;。、]|$)/g
export const blankSpace = /^(?:[ \u00a0]{2,}|[ \u00a0]*\u3000[ \u00a0\u3000]*)$/

/** A text without any of these has no instruction: one test instead of many. */
export const templateHints =
  /部分(以|用|采用|应|需|须|报告|填写|说明)|此处|这里|[(〔[【{](按照?《|没有|无|请|填|说明|提示|示例|样例|范例|模板|编写|机关|单位|部门|年|数字|日期|字数|不超过|控制|注明|写明|输入|简要|根据|包括|如无|如没有|注|备注|待)|[×Xx○]{2}|\*{3}|_{2}|(?:申请|信息)[件条](?!\d)|×[件条份项次起期元万]|^待/
