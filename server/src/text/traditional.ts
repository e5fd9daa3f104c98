/**
 * Traditional characters of the words that reports and forms are made of, each with its simplified one. Only pairs that
 * cannot mean anything else in a simplified text. Observation: 18 of 207 reports came through traditional mirrors.
 */
const pairs =
  '開开務务報报條条訴诉訟讼總总體体況况動动請请議议複复復复處处據据關关辦办結结轉转數数製制發发廢废現现規规範范許许' +
  '罰罚強强業业費费額额單单萬万購购項项從从經经' +
  '機机構构組组織织們们國国際际會会團团網网門门間间問问題题進进執执權权屬属聯联繫系誤误補补遲迟給给' +
  '內内訊讯與与為为無无過过類类資资獲获認认該该護护' +
  '糾纠維维審审後后審审訪访舉举訴诉導导監监責责認认識识讀读號号頁页電电話话個个' +
  '區区縣县鎮镇鄉乡館馆廳厅員员委委' +
  '採采覆复減减增增繳缴納纳紀纪檔档佈布佔占餘余萬万億亿兩两雙双幾几歷历' +
  '質质裡里係系黨党學学質质車车馬马' +
  '東东長长華华豐丰遼辽寧宁廣广雲云貴贵陝陕蘇苏灣湾陽阳' +
  '傳传遞递達达違违適适選选運运這这還还連连' +
  '確确實实際际續续繼继結结絕绝統统計计記记訂订設设評评試试詢询調调談谈論论證证譯译讓让' +
  '財财貨货質质賬账賠赔購购貫贯' +
  '應应當当對对將将專专尋寻導导層层屆届' +
  '優优價价億亿儲储償偿傷伤' +
  '勞劳勢势勝胜勵励' +
  '啟启喪丧單单嚴严囑嘱' +
  '戶户擔担據据擇择擬拟擴扩' +
  '於于時时曆历書书條条東东極极榮荣樣样標标橋桥檢检欄栏' +
  '決决沒没測测準准滿满漢汉潔洁濟济' +
  '點点無无煙烟營营爭争狀状獎奖環环' +
  '產产畫画異异療疗監监盡尽眾众' +
  '禮礼稅税種种穩稳積积競竞筆笔節节範范築筑簡简簽签' +
  '糧粮細细終终給给絡络綜综綠绿線线緊紧編编縮缩績绩' +
  '聯联職职聽听脫脱腦脑臨临舊旧' +
  '術术衛卫裝装製制覽览觀观' +
  '邊边郵邮鄰邻醫医釋释鐵铁錄录錯错鎮镇鏈链關关閱阅隊队階阶隨随險险雜杂離离難难' +
  '靈灵靜静頂顶順顺預预領领頭头顯显風风養养餐餐驗验體体'

/** Each traditional character with its simplified one. */
export const simplifiedOf: ReadonlyMap<string, string> = readPairs(pairs)

function readPairs(text: string): ReadonlyMap<string, string> {
  const map = new Map<string, string>()
  for (let index = 0; index < text.length; index += 2) {
    if (text[index] !== text[index + 1]) map.set(text[index], text[index + 1])
  }
  return map
}
