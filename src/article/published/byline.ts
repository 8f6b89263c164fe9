/** Dates that the reader sees near the title, with what is said of them: published, or only updated. */
import type { Language } from '../../types.ts';
import type { Evidence } from './evidence.ts';
import { datesIn } from './page-date.ts';

const PUBLISHED =
  /(?<!更新|修改|修订|修訂|最终|最終|수정 ?|최종 ?|updated? |modified |edited )(?:publi(?:shed|cation date|ication)|posted|first published|issued|released|date|发布|發布|发表|發表|刊登|时间|時間|日期|公開|掲載|投稿|配信|更新日以外|작성|등록|입력|승인|게재|veröffentlicht|erschienen|erstellt|publiziert|eingestellt|datum|publié|paru|mis en ligne|publicado|publicada|fecha|опубликован[оа]?|дата|размещено)[^\p{L}\d]{0,4}(?:日時|日|时间|時間|日期|于|於|on|at|date|by|am|le|el|в|:|：|\s){0,4}[^\p{L}\d]{0,6}(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,?\s)?$/iu;
const UPDATED =
  /(?:updated?|modified|edited|revised|corrected|reviewed|更新|修改|修订|修訂|最終|수정|최종|aktualisiert|aktualisierung|geändert|änderung|stand|mis à jour|modifié|actualizad[oa]|modificad[oa]|обновлен[оа]|изменен[оа])[^.。]{0,20}$/iu;
/** The same behind the date: "28 November 2023 -- Updated 02:03". */
const UPDATED_AFTER =
  /^[\s\-–—|,(]{0,6}(?:\d{1,2}:\d{2}[\s,]{0,3})?(?:last ?)?(?:updated?|modified|更新|修改|수정|최종|aktualisiert|geändert|mis à jour|actualizad[oa]|обновлен)/iu;
/** Dates of other things. */
const OTHER =
  /(?:©|copyright|release date|erscheinungsdatum|erscheinungstermin|geburtsdatum|(?:issue|edition) (?:of|dated)|ausgabe vom|registered|joined|registriert|inscrit le|注册时间|原文.{0,8}|since|seit|depuis|desde|с|born|expires?|valid|until|bis|event|deadline|截至|截止)\s*:?\s*$/iu;

/** A line with a date and more text than this is a sentence. */
const LINE = 170;
/** Without a word that says so, only a short line can be a byline. */
const BARE_LINE = 90;
/** So much may stand before its date without a separator. */
const LEAD_IN = 40;
const ENDS_SENTENCE = /\p{Ll}{3,}.{0,40}(?<!\bmin|\bstd|[ap]\.m)[.!?]$|[。！？]$/iu;
/** "December 5, 2016 Issue": of the printed paper. */
const ISSUE = /^,?\s?(?:issue|ausgabe)\b/i;

/** The publication date in one line of text, if it has one; a date that is only said to be an update is none. */
export function dateOfLine(line: string, lang: Language | null): Evidence | null {
  if (line.length > LINE || !/\d/.test(line)) return null;
  let bare: Evidence | null = null;
  for (const found of datesIn(line, lang)) {
    const before = line.slice(Math.max(0, found.start - 40), found.start);
    const evidence = { date: found.date, from: 'byline' as const, utc: found.utc };
    if ((PUBLISHED.test(before) || BY_NAME.test(before)) && !OTHER.test(before)) return { ...evidence, labelled: true };
    const after = line.slice(found.end, found.end + 40);
    if (UPDATED.test(before) || UPDATED_AFTER.test(after) || OTHER.test(before) || ISSUE.test(after)) continue;
    if (found.date.length === 10 && isBareByline(line, found)) bare ??= { ...evidence, labelled: false };
  }
  return bare;
}

/** A name, a place, a separator stand before a byline's date; a sentence or a caption is longer and may end like one. */
function isBareByline(line: string, { start, end }: { start: number; end: number }): boolean {
  if (line.length > BARE_LINE || ENDS_SENTENCE.test(line.slice(end))) return false;
  return start <= LEAD_IN || /[|/·•–—»:]\s*(?:\p{L}{2,11}\.?,?\s)?$/u.test(line.slice(0, start));
}

/** "Saved by A. Writer on" and the like: the word stands before the name. */
const BY_NAME =
  /(?:posted|written|submitted|gespeichert|verfasst|geschrieben|eingestellt|veröffentlicht|publiziert|publié|publicado) (?:by|von|par|por) .{2,30} (?:on|am|le|el)\s?$/iu;

/** What a line says of the date in the next one, when it has only the word: "Published". Null for any other line. */
export function labelOf(line: string): 'published' | 'updated' | null {
  if (line.length > 30) return null;
  if (UPDATED.test(line)) return 'updated';
  return PUBLISHED.test(line) ? 'published' : null;
}
