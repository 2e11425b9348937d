/**
 * Legal forms of companies in many languages, normalised, by what they come to. Two forms of one class say the same; `any`
 * goes with every class. Longest first where one begins another.
 */
export type LegalClass = 'stock' | 'limited' | 'partnership' | 'non-profit' | 'any';

const forms = (written: string): readonly string[] => written.split(',').map((form) => form.trim());

export const legalForms: Readonly<Record<LegalClass, readonly string[]>> = {
  stock: forms(
    `public joint stock company, open joint stock company, closed joint stock company, joint stock company, public limited
    company, aktiengesellschaft, aktiebolag, societe anonyme, sociedad anonima, societa per azioni, naamloze vennootschap,
    otkrytoe aktsionernoe obshchestvo, aktsionernoe obshchestvo, ojsc, pjsc, cjsc, jsc, oao, pao, zao, ao, ag, sa, spa, plc,
    nv, ab, asa, oyj, kk, tbk, as, s a, n v, s p a, a s`,
  ),
  limited: forms(
    `limited liability company, private limited company, gesellschaft mit beschrankter haftung, societatea cu raspundere
    limitata, sociedad de responsabilidad limitada, societe a responsabilite limitee, besloten vennootschap, obshchestvo s
    ogranichennoi otvetstvennostiu, obshchestvo s ogranichennoy otvetstvennostyu, pte ltd, pvt ltd, pty ltd, co ltd,
    company limited, limited, ltd, ltda, llc, gmbh, srl, sarl, sas, ooo, tov, bv, bvba, kft, doo, sl, sp z o o, sp z oo, spzoo, oy, aps, l
    l c, b v, s l, s r l, s a r l, s a s, sdn bhd`,
  ),
  partnership: forms(
    'limited partnership, limited liability partnership, kommanditgesellschaft, llp, lp, kg, l p, l l p',
  ),
  'non-profit': forms(
    'autonomous non profit organization, foundation, ano, ngo, stiftung, fondation, fundacion, charity',
  ),
  any: forms(
    'incorporated, corporation, company, corp, inc, co, na, n a, holdings, holding, et cie, cie, enterprise, enterprises, firm',
  ),
};
