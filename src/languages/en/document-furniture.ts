import type { DocumentFurniture } from '../document-furniture.ts';

const month =
  '(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?';
const day = '\\d{1,2}(?:st|nd|rd|th)?';
/** A date in words, day or month first, or in figures; with a weekday before it if need be. */
const date = `(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?(?:${day} (?:of )?${month},? \\d{4}|${month} ${day},? \\d{4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[/.]\\d{1,2}[/.]\\d{4})`;
/** A capitalised name of up to ten words; small words may stand inside it. */
const name =
  "\\p{Lu}[\\p{L}\\p{M}\\d'’.&-]*(?: (?:(?:of|the|for|and|in|on|to|de|du|des|la|al|el|van|von|bin|ibn) ){0,3}\\p{Lu}[\\p{L}\\p{M}\\d'’.&-]*){0,9}";
/** What papers are called. */
const paper =
  '(?:Herald|Times|Post|Gazette|Tribune|Chronicle|Courier|Telegraph|Guardian|Journal|Mail|Press|News|Review|Monitor|Mercury|Wire|Standard|Star|Sun|Globe)';
const institutionNoun = `(?:Assembly|Council|Committee|Commission|Parliament|Senate|Congress|Court|Tribunal|Chamber|Ministry|Department|Directorate|Inspectorate|Treasury|Office|Agency|Authority|Bureau|Secretariat|Embassy|Mission|Delegation|Organi[sz]ation|Organi[sz]ations|Association|Society|Union|Federation|Foundation|Institute|Centre|Center|Network|Coalition|Alliance|Initiative|Project|Campaign|Fund|Group|Panel|Observatory|Observer|Service|Watch|Forum|Trust|League|Movement|Front|Party|University|College|Bank|Board|Company|Limited|Ltd|Inc|Corporation|Government|Republic|Kingdom|Nations|House of (?:Commons|Lords|Representatives)|Agence|Broadcasting|Radio|Television|${paper})`;
/** Whose office is a matter of state: "the Minister for Ports of [Orland]". */
const minister = '(?:(?<!\\b(?:Prime|First|Chief) )Minister(?: of State)?|Secretary of State)';
/** Who holds the office of a body or a state: "the Chair of the [Harbour Board]". */
const bearer =
  "(?:(?<=\\b(?:Prime|First|Chief) )Minister|Representative|Ambassador|Envoy|Secretary|Secretary-General|President|Chair|Chairman|Chairwoman|Chairperson|Director|Executive Director|Head|Spokesperson|Spokesman|Spokeswoman|Commissioner|Coordinator|Rapporteur|Delegate|Observer|Governor|Chargé d[’']affaires)";
/** What an office may be for that is no body. */
const matter =
  '(?:\\p{Lu}\\p{L}+ )?(?:Affairs|Defen[cs]e|Interior|Justice|Finance|Health|Trade|Energy|Education|Agriculture|Labou?r|Transport|Environment|Economy|Information|Industry|Culture|Security|Prosecutions|Operations|Communications|Relations|Research|Investigations|Programmes|Customs|Prisons)(?: and [^,;(]*?)?';
/** A body that is named for what it looks into: "Panel of Experts on Orland", "Independent Mission to Varn". */
const bodyOnMatter =
  "(?:(?:Joint|Independent|International|National|Special|Select|Standing|Monitoring|Working|Expert) )*(?:Panel|Group|Committee|Commission|Mission)(?: of (?:Experts|Inquiry|Enquiry))? (?:on|to|for) (?:the )?\\p{Lu}[\\p{L}'’-]*(?: (?:and |of (?:the )?)?\\p{Lu}[\\p{L}'’-]*)*";
/** Through what a state is represented: "the Permanent Mission of [Orland]". */
const mission = '(?:(?:Permanent |Diplomatic )?(?:Mission|Delegation|Embassy)|Government)';
/** What a state calls itself before its name. */
const state =
  '(?:Republic|Kingdom|State|States|Federation|Union|Commonwealth|Principality|Sultanate|Emirate|Government)';

export const documentFurniture: DocumentFurniture = {
  months: {
    ...{ january: 1, february: 2, march: 3, april: 4, may: 5, june: 6, july: 7, august: 8, september: 9, october: 10 },
    ...{ november: 11, december: 12, jan: 1, feb: 2, mar: 3, apr: 4, jun: 6, jul: 7, aug: 8, sep: 9, sept: 9, oct: 10 },
    ...{ nov: 11, dec: 12 },
  },
  languages: {
    ...{ english: 'en', french: 'fr', arabic: 'ar', spanish: 'es', russian: 'ru', chinese: 'zh', german: 'de' },
    ...{ italian: 'it', portuguese: 'pt', dutch: 'nl', turkish: 'tr', persian: 'fa', farsi: 'fa', hebrew: 'he' },
    ...{ kurdish: 'ku', ukrainian: 'uk', polish: 'pl', urdu: 'ur', pashto: 'ps', dari: 'prs', hindi: 'hi' },
    ...{ somali: 'so', swahili: 'sw', amharic: 'am', japanese: 'ja', korean: 'ko', vietnamese: 'vi', greek: 'el' },
  },
  distribution: /^Distr(?:ibution|\.)?\s*:?\s*(?:General|Limited|Restricted|Provisional|Public|Confidential)\.?$/iu,
  originalLanguage:
    /^[[(]?Original(?: language| version)?\s*:\s*(?<value>\p{L}+)(?:(?:, | and |\/)\p{L}+)*[\])]?\.?$/diu,
  labels: {
    addressee: ['to', 'attention', 'attn', 'for the attention of', 'addressed to', 'submitted to', 'for'],
    issuer: [
      'from',
      'issued by',
      'published by',
      'prepared by',
      'submitted by',
      'author',
      'authors',
      'source',
      'sender',
    ],
    date: ['date', 'dated', 'date of issue', 'issued', 'published', 'publication date', 'issued on', 'published on'],
    title: ['subject', 're', 'title', 'object'],
    symbol: [
      'ref',
      'reference',
      'our ref',
      'our reference',
      'document no',
      'doc',
      'symbol',
      'no',
      'file no',
      'case no',
    ],
    other: [
      ...['cc', 'bcc', 'copy', 'tel', 'telephone', 'phone', 'fax', 'email', 'e-mail', 'contact', 'website', 'web'],
      ...['your ref', 'agenda item', 'classification', 'status', 'venue', 'place', 'via', 'by email', 'enclosure'],
      ...['media contact', 'press contact', 'updated', 'last updated', 'time', 'category', 'filed under', 'tags'],
    ],
  },
  mastheadLines: [
    /^United Nations$/iu,
    /^(?:\p{L}+-)?\p{L}+ (?:session|year|meeting|sitting)$/iu,
    /^(?:Resumed |Special |Emergency )?\p{L}+(?: \p{L}+)? (?:special |emergency )?session$/iu,
    /^(?:Provisional )?agenda items? .{1,60}$/iu,
    /^Items? \d.{0,40} of the (?:provisional )?agenda\*{0,3}$/iu,
    /^(?:For immediate release|Embargoed .{0,60}|Press release|News release|Media release|Press statement|Press briefing)$/iu,
    /^(?:Memorandum|Memo|Note verbale|Aide-m[ée]moire|Briefing(?: paper| note)?|Policy brief|Open letter)$/iu,
    /^(?:Strictly |Private and )?(?:Confidential|Restricted|Secret|Urgent|Unclassified|Official)(?: ?[-–:] ?.{0,40})?$/iu,
    /^(?:Advance (?:unedited )?(?:copy|version)|By (?:e-?mail|fax|hand|post|courier)|Without prejudice)$/iu,
    /^(?:Volume|Vol\.?|Issue|No\.?) \d.{0,40}$/iu,
    /^(?:Adopted|Issued|Published|Updated|Delivered|Submitted|Circulated|Posted|Released) (?:by|on|at|to) .{2,110}$/iu,
    new RegExp(`^(?:First )?(?:Issued|Published|Updated|Posted|Released|Corrected):? ${date}.{0,60}$`, 'iu'),
    /^(?:From|By) (?:our|an?|the) .{0,30}(?:correspondents?|staff|reporters?|bureau|agencies|desk|team|editors?|unit).{0,30}$/iu,
    /^(?:Page \d+(?: of \d+)?|\d+ ?\/ ?\d+)$/iu,
  ],
  institution: new RegExp(
    `^(?!To the )(?:The )?(?:${name} )?(?:(?:of|for|the|on|and) ){0,2}${institutionNoun}(?: (?:of|for|on|to|in|against|and) [^.:;]{2,80})?$`,
    'u',
  ),
  beforeInstitution: /^(?:In|Before|Members of) the /iu,
  documentKind:
    /^(?:(?:Identical|Open|Joint|Urgent|Final|Interim|Annual|Daily|Weekly|Monthly|Quarterly|Periodic|Preliminary|Draft|Written|Oral|Second|Third|First|Fourth|Fifth|Policy|Parliamentary|Public|Official|Media|Press|News|Special|Situation|Research|Working|Country|Field) )*(?:Letters?|Notes? verbales?|Memorandum|Briefing|Report|Statement|Release|Resolution|Communiqu[ée]|Declaration|Submission|Aide-m[ée]moire|Fact ?sheet|Note|Appeal|Petition|Complaint|Press release|Inquiry|Inventory|Dossier|Background paper|Working paper|Update|Alert|Testimony|Evidence)(?!\p{L})/iu,
  letterTitle: new RegExp(
    `\\b(?:letters?|notes? verbales?|communication) (?:dated|of) (?<date>${date})(?: and [^,]{3,40})? from (?<sender>.{3,200}?)(?:,? addressed to | to (?!.{0,200} addressed to ))(?<addressee>(?:the |H\\.E\\. |Mr\\.? |Ms\\.? |Mrs\\.? |His |Her )?(?:President|Secretary-General|Chair\\p{L}*|Speaker|High Commissioner|Minister|Prime|Prosecutor|Director|Excellency|Members?|General|Security|Human|${name}).{0,200})$`,
    'diu',
  ),
  transmits:
    /\b(?:transmit|forward|enclose|convey|attach|submit|circulate|share)\p{L}*\b.{0,80}?\b(?:letter|note verbale|report|statement|communication|memorandum|document|message|text|briefing|appeal)s?\b/u,
  dated: new RegExp(`\\b(?:dated|of) (?<date>${date})`, 'du'),
  sentBy:
    /\b(?:from|by) (?<sender>(?:the |Mr\.? |Ms\.? |Mrs\.? |H\.E\. |His Excellency |Her Excellency )?\p{Lu}.{2,200}?)(?=,? (?:on|concerning|regarding|about|relating|addressed|in which|setting|alleging|describing|detailing|drawing|with respect|dated) |[,;(]|\. |\.?$)/du,
  addressedTitle:
    /\b(?:Briefing|Submission|Memorandum|Report|Evidence|Statement|Appeal|Petition|Letter|Note) (?:for|to) (?:the )?(?<value>\p{Lu}.{2,80}?)(?=[:–—]| on | concerning | regarding |$)/du,
  titledAuthor: new RegExp(
    `^(?:\\p{L}+ ){0,3}(?:[Rr]eport|[Ss]tatement|[Bb]riefing|[Mm]emorandum|[Ss]ubmission|[Cc]ommuniqu[ée]|[Dd]eclaration|[Nn]ote|[Cc]omplaint|[Pp]etition|[Aa]ppeal) (?:of|by|from) (?:the )?(?<value>${bodyOnMatter}|\\p{Lu}.{2,80}?)(?=,| on | into | concerning | regarding | to | at | in response | established | pursuant | submitted | prepared |$)`,
    'du',
  ),
  annex:
    /^(?:Annex|Enclosure|Appendix|Attachment)(?:(?: (?:[IVXLC]+|\d{1,3}|[A-Z]))?(?:[:.–—-]? .{1,250})?|es)?(?<![.;,])$/u,
  signed: /^\s*(?:[([](?:Signed|Sgd\.?|Signature)[)\]]|\/s\/|Signed(?: by)?[,:]|Sgd\.)\s*/iu,
  valediction:
    /^(?:Yours (?:sincerely|faithfully|truly|respectfully)|(?:Very )?(?:Sincerely|Respectfully|Faithfully)(?: yours| submitted)?|(?:With )?(?:Kind|Best|Warm|Kindest) (?:regards|wishes)|Regards|Please accept,? .{0,200})[,.]?$/iu,
  salutation: /^(?:Dear|To) (?<value>[^,:\n]{2,120})[,:]$/du,
  formalSalutation: /^(?:Sirs?|Madams?|Mesdames|Sir(?: or |\/)Madam|Colleagues?|Friends?|All)$/iu,
  byline:
    /^(?:(?:Story|Report|Reported|Written|Words|Text|Commentary|Analysis|Opinion|Essay) )?By:? (?!(?:our|an?|the) )(?<value>\p{Lu}[\p{L}\p{M}'’.-]+(?:(?:,| and| &)? \p{L}[\p{L}\p{M}'’.-]+){1,8}?)(?:,? (?:in|at|for|of) .{2,60}|,? .{0,60}(?:correspondent|reporter|editor|staff|writer|bureau).{0,40}|[,|] .{2,60})?$/diu,
  dateline: new RegExp(
    `^(?<place>\\p{Lu}[\\p{Lu}\\p{M}'’.-]+(?: \\p{Lu}[\\p{Lu}\\p{M}'’.-]+){0,4})(?:, \\p{Lu}[\\p{L}\\p{M}. ]{1,30})?(?:, (?<date>${date}|${day} ${month}|${month} ${day}))?\\s*(?:\\((?<agency>[^()]{1,40})\\)\\s*)?(?:[—–]|--?)\\s`,
    'du',
  ),
  party:
    /^(?:Summary of )?(?:The )?(?:First |Second )?(?<value>(?:Claimant|Applicant|Defendant|Respondent|Appellant|Complainant|Petitioner|Prosecution|Prosecutor|Defen[cs]e)s?)(?:['’]s|['’])? (?:\p{L}+ ){0,2}(?:Submissions?|Brief|Reply|Response|Case|Memorial|Complaint|Petition|Statement|Motion|Appeal)(?!\p{L})/diu,
  nameBeforeKind: new RegExp(
    `^(?<value>${name}) (?:Fact[ -]?Check|(?:Press|News|Media) (?:Release|Statement)|Statement|Briefing|Bulletin|Newsletter|Communiqu[ée])$`,
    'du',
  ),
  stance: new RegExp(
    `^(?:The )?(?<value>${name})(?: \\(\\p{Lu}[\\p{L}\\d-]{1,11}\\))? (?:today )?(?:(?:strongly|firmly|unreservedly|categorically|unequivocally|utterly|warmly|deeply|again) )?(?:condemns|denounces|deplores|welcomes|rejects|regrets|demands|protests|urges|appeals|mourns|expresses|calls (?:on|for|upon)|is (?:\\p{L}+ly )?(?:alarmed|appalled|concerned|dismayed|outraged|saddened|shocked))(?!\\p{L})`,
    'du',
  ),
  callsItself: /\b(?:this|our) (?:newspaper|magazine|newsroom|website)\b/iu,
  shownTo: new RegExp(
    `\\b(?:seen|obtained|reviewed|examined|verified|analy[sz]ed|heard) by (?:the )?(?<value>(?:\\p{Lu}[\\p{L}’'-]+ ){0,4}${paper})(?!\\p{L})`,
    'dgu',
  ),
  shows: /\b(?:(?:seen|obtained|reviewed|examined|verified|analy[sz]ed|heard) by|told|shown to)(?: the)? $/iu,
  selfDescription: new RegExp(
    `^(?:About (?:us|the [\\p{L} ]{2,40}): )?(?<value>(?:The )?${name})(?: \\([\\p{Lu}\\d-]{2,12}\\))? (?:is|are|was founded as) (?:an?|the)(?: [\\p{L}\\p{M}\\d,'’-]+){0,12}? (?:organi[sz]ations?|NGO|charity|charities|think[ -]tank|agency|newspaper|magazine|broadcaster|network|group|coalition|alliance|cent(?:re|er)|institute|foundation|association|society|campaign|initiative|watchdog|body|committee|commission|collective|union|federation|platform|observatory|news service|newsroom|outlet|project|advocacy group)\\b`,
    'du',
  ),
  copyright:
    /^(?:©|\(c\)|Copyright)\s*(?:©\s*)?(?:\d{4}(?:[-–]\d{4})?,?\s*)?(?:by )?(?<value>\p{Lu}[^.|]{2,80}?)(?:\.|\||, all rights.*| all rights.*|$)/diu,
  officeOf: new RegExp(
    `\\b(?:${minister} (?:of|for) (?:the )?(?!${state}\\b)[^,;(]{2,80}? of (?:the )?|${bearer}(?:-designate|-elect|-general| designate| elect| ad interim| a\\.i\\.)? (?:of|for) (?:the )?(?:${matter} of (?:the )?|${mission} of (?:the )?|(?!State for |(?:${matter}|Mission)(?:[,;(]|$))))(?<value>\\p{Lu}.{1,120}?)(?= (?:to|at) (?:the )?\\p{Lu}| in \\p{Lu}|,|;|\\(|$)`,
    'du',
  ),
  stateLine: new RegExp(`^(?:The )?(?:\\p{Lu}\\p{L}+ ){0,2}${state} of (?:the )?${name}$`, 'u'),
  stateBody: /^(?:The )?(?:Ministry|(?:Permanent )?Mission|Embassy|Government)(?!\p{L})/u,
  office:
    /\b(?:Representative|Ambassador|Envoy|Minister|Secretary|Secretary-General|President|Vice-President|Chair|Chairman|Chairwoman|Chairperson|Director|Head|Chief|Spokesperson|Spokesman|Spokeswoman|Commissioner|Coordinator|Rapporteur|Delegate|Governor|Chargé|Consul|Counsel|Officer|Manager|Editor|Professor|Researcher|Advocate|Attorney|General|Member|Adviser|Advisor|Founder|Mission|Embassy|Ministry|Office|Council|Committee|Coalition|Organi[sz]ation|Society|Association|Institute)\b/u,
  onBehalfOf:
    /\b(?:On|in) behalf of (?<value>(?:the )?[\p{L}\p{M}'’. -]{3,120}?)(?=, |\. | and in | I | we | about | to | regarding | concerning | on | in response )/diu,
  connectives: ['or', 'and', 'and/or', 'but', 'either', 'then', 'and then'],
  dayFirst: new RegExp(
    `\\b(?:\\p{L}+isation|colours?|labour|neighbour\\p{L}*|defence|centre|programmes?|favour\\p{L}*|honour\\p{L}*|fertiliser|licence|cheque|tonnes|${day} ${month} \\d{4})\\b`,
    'giu',
  ),
  monthFirst: new RegExp(
    `\\b(?:colors?|labor|neighbor\\p{L}*|defense|center|favor\\p{L}*|honor\\p{L}*|fertilizer|${month} ${day}, \\d{4})\\b`,
    'giu',
  ),
};

/** The number of a question before the label of the turn that asks it: "Q14 ", "12. ". */
const questionNumber = '(?:Q\\.? ?\\d{1,4}[.:]?\\s+|\\d{1,4}\\.\\s+)?';
const titledName =
  "(?:Mr|Mrs|Ms|Miss|Dr|Prof|Professor|Sir|Dame|Lord|Lady|Judge|Justice|Senator|Councillor|Commissioner|Minister|General|Colonel|Captain|Inspector)\\.? \\p{Lu}[\\p{L}'’.-]*(?: \\p{Lu}[\\p{L}'’.-]*){0,3}";
const chair =
  '(?:The (?:President|Speaker|Witness|Commissioner|Clerk|Court|(?:\\p{Lu}\\p{L}+ ){0,2}(?:Minister|Secretary|Ambassador|Governor|Mayor|Prosecutor|General))|(?:The )?(?:Chair\\p{L}*|Moderator|Interviewer|Presenter))';
const capitals =
  "\\p{Lu}{2,}[\\p{Lu}'’.-]*(?: \\p{Lu}[\\p{Lu}'’.-]*\\d{0,3}){0,4}|[\"“]\\p{Lu}{2,}[\\p{Lu}'’. -]*[\"”]";
const behindLabel = '(?: \\([^()\\n]{1,60}\\))?';

/**
 * The label before a turn of a transcript, up to the white space behind its colon; group 1 is the speaker: "MR OSEI:",
 * "Ms LUND (North):", "THE CHAIR:", "Dr. Abt:", "Q14 Chair:", "WITNESS D-2:", "Q.".
 */
export const turnLabel = new RegExp(
  `^${questionNumber}((?:${chair}|${titledName}|${capitals})${behindLabel}(?=:)|[QA](?=[.:]))[.:]\\s+(?=\\S)`,
  'u',
);

/** The same where the speaker is only named, as in "Anna Keld:": many a line opens so that is no turn. */
export const namedTurnLabel = new RegExp(
  `^${questionNumber}((?:\\p{Lu}[\\p{L}\\p{M}'’.-]+(?: (?:\\p{Ll}{1,3} )?\\p{Lu}[\\p{L}\\p{M}'’.-]*){1,3})${behindLabel}):\\s+(?=\\S)`,
  'u',
);
