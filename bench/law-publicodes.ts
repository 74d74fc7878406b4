import Engine from 'publicodes';
import { groupsOf, type Payers } from '#law/bulk/payers.ts';
import type { Tariff } from '#law/bulk/tariff.ts';
import { supportShare } from '#law/contribution/support.ts';
import { inForce, type Law } from '#law/language/parameter.ts';
import { ruralPovertyLine } from '#law/parameters/levels.ts';

/** The same formula as rules of publicodes: the sum of what everybody pays in a month. */
export function payableInPublicodes(payers: Payers, tariff: Tariff, at: Law): () => number {
  const figures = inForce({ line: ruralPovertyLine }, at);
  if (!figures.ok) throw new Error('There is no poverty line on that day.');
  const engine = new Engine({
    income: '0',
    share: '0%',
    'months left': '0',
    gross: { valeur: `income * ${tariff.rate}%`, arrondi: 'oui' },
    support: { valeur: `share * ${tariff.rate}% * ${figures.value.line.value}`, arrondi: 'oui', plafond: 'gross' },
    'support left': { variations: [{ si: 'months left > 0', alors: 'support' }, { sinon: 0 }] },
    payable: {
      'applicable si': { 'toutes ces conditions': [`income >= ${tariff.floor}`, `income <= ${tariff.ceiling}`] },
      valeur: 'gross - support left',
    },
  });
  const situations = situationsOf(payers, tariff, at);
  return () => {
    let sum = 0;
    for (const situation of situations) {
      engine.setSituation(situation, { keepPreviousSituation: true });
      sum += Number(engine.evaluate('payable').nodeValue ?? 0);
    }
    return sum;
  };
}

function situationsOf({ incomes, groupSets, monthsSupported }: Payers, { mostMonths }: Tariff, at: Law) {
  return Array.from(incomes, (income, i) => {
    const groups = groupsOf(groupSets[i] ?? 0);
    const share = supportShare(groups, at);
    return {
      income,
      share: `${share.ok && groups.length > 0 ? share.value.value : 0}%`,
      'months left': Math.max(0, mostMonths - (monthsSupported[i] ?? 0)),
    };
  });
}
