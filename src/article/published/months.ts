/** Month names as pages print them, in the languages that the product reads. */

const NAMES: readonly string[] = [
  'january jan januar jänner jän janvier janv enero ene января январь янв',
  'february feb februar febr février févr fév febrero февраля февраль фев',
  'march mar märz mrz mär mars marzo марта март мар',
  'april apr avril avr abril abr апреля апрель апр',
  'may mai mayo мая май',
  'june jun juni juin junio июня июнь июн',
  'july jul juli juillet juil julio июля июль июл',
  'august aug août aout agosto ago августа август авг',
  'september sep sept septembre septiembre setiembre set сентября сентябрь сен сент',
  'october oct oktober okt octobre octubre октября октябрь окт',
  'november nov novembre noviembre ноября ноябрь ноя нояб',
  'december dec dezember dez décembre déc diciembre dic декабря декабрь дек',
];

const BY_NAME = new Map(NAMES.flatMap((names, i) => names.split(' ').map((name) => [name, i + 1] as const)));

/** From 1 to 12; 0 when it is no month. A point after it does no harm. */
export function monthOf(name: string): number {
  return BY_NAME.get(name.toLowerCase().replace(/\.$/, '')) ?? 0;
}
