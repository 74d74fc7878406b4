import { dictionary } from '#base/words.ts';
import type { Channel, EndingReason, Scheme, WithdrawnKind } from '#coverage/facts.ts';
import type { SupportGroup } from '#law/contribution/support.ts';
import type { Method } from '#law/language/methods.ts';

/** What Vietnamese files write for our choices, without accents and signs. */
export const SCHEME_NAMES = dictionary<Scheme>({
  'bhxh tu nguyen': 'vsi',
  'bao hiem xa hoi tu nguyen': 'vsi',
  'bhxh tn': 'vsi',
  bhxhtn: 'vsi',
  bhyt: 'hhi',
  'bhyt hgd': 'hhi',
  'bhyt ho gia dinh': 'hhi',
  'bao hiem y te': 'hhi',
  'bao hiem y te ho gia dinh': 'hhi',
});

export const METHOD_NAMES = dictionary<Method>({
  '01': '1',
  '03': '3',
  '06': '6',
  '1 thang': '1',
  '3 thang': '3',
  '6 thang': '6',
  '12 thang': '12',
  '3 thang mot lan': '3',
  '6 thang mot lan': '6',
  '12 thang mot lan': '12',
  'hang thang': '1',
  'hang quy': '3',
  '1 nam': '12',
  'mot nam': '12',
  vs: 'advance',
  'mot lan cho nhieu nam ve sau': 'advance',
  'dong cho nhung nam ve sau': 'advance',
  th: 'missing',
  'mot lan cho nhung nam con thieu': 'missing',
  'dong cho nhung nam con thieu': 'missing',
});

export const REASON_NAMES = dictionary<EndingReason>({
  chet: 'death',
  'qua doi': 'death',
  'huong luong huu': 'pension',
  'nghi huu': 'pension',
  'tham gia bhxh bat buoc': 'compulsory',
  'bhxh bat buoc': 'compulsory',
  'rut bhxh mot lan': 'withdrawn',
  'huong bhxh mot lan': 'withdrawn',
  khac: 'other',
});

export const CHANNEL_NAMES = dictionary<Channel>({
  'hoat dong': 'activity',
  'den dang ky': 'walk-in',
  'tai tru so': 'walk-in',
  'den nha van dong': 'visit',
  'den nha': 'visit',
  'truc tuyen': 'online',
});

export const FACT_NAMES = dictionary<WithdrawnKind>({
  dung: 'ending',
  'dung tham gia': 'ending',
  chuyen: 'move',
  'chuyen noi cu tru': 'move',
  'dang ky': 'enrolment',
  'hoat dong': 'activity',
  'so lieu': 'observation',
});

export const GROUP_NAMES = dictionary<SupportGroup>({
  'ho ngheo': 'poor',
  'ho can ngheo': 'near_poor',
  'dan toc thieu so': 'ethnic_minority',
  'xa dao': 'island',
  khac: 'other',
});
