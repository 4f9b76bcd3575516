/** What a part of a program may be about: folders of a made module. None is a word of Go or a package of its library. */
const areas: readonly string[] = words(`
  account airport archive auction backup billing booking branch budget cargo catalog charter claim clinic contract courier
  credit customs dairy depot dispatch energy estate export factory farm ferry fleet forest freight grant harbor hotel infirmary
  insurance inventory kitchen laboratory lease library market museum office orchard payroll port printing quarry railway ranch
`);

/** What they hold: the packages in them, and their types. */
const nouns: readonly string[] = words(`
  adjuster agenda allotment anchor appraisal arrival assessment balance barrel batch beacon bearing berth bond bracket bundle
  calendar carrier cell channel chart clause coil column compass consignment container convoy coupon crate crew cycle deck
  delivery deposit detour directive docket draft duty engine entry envelope excerpt factor fixture folder forecast gauge grade
  handover holding installment invoice journal junction keeper ladder ledger level manifest margin meter mileage notice offer
  outlet panel parcel permit pledge pool premium quota ration receipt record refund reserve roster route sample schedule
  segment shelf shipment signal slot stage statement stock surcharge survey tally tariff terminal ticket token voucher wharf
`);

const adjectives: readonly string[] = words(`
  active annual bulk cached central closed complete current daily delayed early external final fixed former internal joint
  late local manual minor monthly nested normal open partial pending planned primary recent regional remote sealed second
  shared single spare stable strict temporary total trusted urgent valid weekly
`);

const verbs: readonly string[] = words(`
  adjust align allocate approve assign balance cancel check clear collect combine confirm convert count divide estimate extend
  file gather hold inspect issue join limit match measure merge move note order pack plan price rank reduce release repeat
  replace reserve resolve return review revise round settle share shift split store sum track transfer trim verify weigh
`);

/** Words of which names in a made module are put together. */
export const syntheticWords = { areas, nouns, adjectives, verbs } as const;

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
