import type { DriftWords } from '../drift-words.ts';

/** Data only; dictionary forms with their common inflections. */
const words = (list: string): readonly string[] => list.split(/\s+/).filter(Boolean);

export const driftWords: DriftWords = {
  hedges: new Set(
    words(
      `allegedly reportedly apparently purportedly supposedly seemingly presumably ostensibly probably possibly perhaps
    maybe likely may might could alleged purported suspected apparent presumed suggest suggests suggested suggesting
    appear appears appeared seem seems seemed believed thought`,
    ),
  ),
  quantifiers: [
    ['few', 'hardly', 'occasional', 'occasionally', 'isolated', 'individual'],
    ['some', 'several', 'certain', 'partly', 'partially', 'sometimes', 'selected', 'limited'],
    ['many', 'numerous', 'often', 'frequently', 'largely'],
    ['most', 'mostly', 'mainly', 'chiefly', 'predominantly', 'usually'],
    ['all', 'every', 'each', 'entire', 'entirely', 'always', 'exclusively', 'solely', 'systematically', 'invariably'],
  ],
  deeds: [
    [
      words('profit profits profited benefit benefits benefited gain gains gained earn earns earned'),
      words('deal deals dealt dealing dealings business trade trades traded trading'),
      words('buy buys bought buying purchase purchases purchased purchasing sell sells sold selling sale sales'),
    ],
    [
      words(
        'tolerate tolerates tolerated ignore ignores ignored allow allows allowed allowing permit permits permitted',
      ),
      words(
        'help helps helped helping assist assists assisted support supports supported aid aids aided enable enables enabled',
      ),
      words('direct directs directed order orders ordered command commands commanded control controls controlled'),
    ],
    [
      words('contact contacts contacted meet meets met talk talks talked'),
      words('cooperate cooperates cooperated cooperation coordinate coordinates coordinated coordination'),
      words('ally allies allied alliance conspire conspires conspired conspiracy collude colludes colluded collusion'),
    ],
    [
      words('suspect suspects suspected suspicion question questioned'),
      words('accuse accuses accused allege alleges alleged charge charged indict indicted'),
      words('find finds found prove proves proved proven convict convicted confirm confirms confirmed'),
    ],
    [
      words('hurt injure injures injured wound wounds wounded'),
      words('kill kills killed die dies died dead death deaths'),
      words('massacre massacres massacred murder murders murdered slaughter slaughtered execute executed'),
    ],
    [
      words('visit visits visited enter enters entered pass passes passed'),
      words('hold holds held control controls controlled'),
      words('seize seizes seized capture captures captured overrun overran conquer conquered'),
    ],
  ],
};
