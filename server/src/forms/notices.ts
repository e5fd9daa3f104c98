/** How reports cite the notices of their forms, and other papers. */

/** What is cited is about reports such as this one, not another paper of the same office. */
export const aboutReports = /报告|年报|格式/

/** The offices of the State Council, as they stand in numbers of their papers; what stands before is the sentence's. */
export const issuingOffice = /国[一-龥]{1,6}$/

/** Begins what the title of a notice says behind the name of its office. */
export const subjectMark = '关于'

/** What a citation has at least: the number of a paper, or its kind. */
export const citationMarks = /号|通知/
