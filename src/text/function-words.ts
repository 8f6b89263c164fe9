/** Short, frequent words by which languages in the Latin alphabet are told apart. */
import type { Language } from '../types.ts';

/** Languages that are not read here stand in the table so that they are not taken for one that is. */
export const FUNCTION_WORDS: readonly { readonly lang: Language | null; readonly words: ReadonlySet<string> }[] = [
  row(
    'en',
    'the of and to in is that for it was on with as by are from at this be has have said its an will not or which',
  ),
  row(
    'de',
    'der die und den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie',
  ),
  row(
    'fr',
    'de la le et les des en un du une que est pour qui dans par plus pas au sur ne se ce il sont avec ont aux leur',
  ),
  row(
    'es',
    'de la que el en y los se del las un por con una su para es al lo como más pero sus ha fue este son entre también',
  ),
  row(
    null,
    'di che il la e in un per del è della con non una sono dei le al ha più nel gli da si anche come alla delle',
  ),
  row(
    null,
    'de que o e do da em um para com não uma os no se na por mais as dos como mas ao foi das tem seu sua são à',
  ),
  row(
    null,
    'de het een van en in is dat op te zijn met voor niet aan er om ook als die maar door worden bij naar heeft wordt',
  ),
  row(null, 'och att det i som på är av för med en till den har inte om ett men var jag från så kan när'),
  row(null, 'og at det i som på er af for med en til den har ikke om et men var de fra så kan når ved'),
  row(null, 'w i na z że się do nie to jest o jak po co tym od za przez dla są został oraz ale'),
  row(null, 've bir bu için ile da de olarak olan daha çok gibi en ne kadar sonra var ancak göre'),
  row(null, 'yang dan di dari untuk dengan pada ini tidak itu dalam akan adalah ke oleh juga atau karena'),
  row(null, 'của và là có trong được các cho không một với người đã này những'),
  row(null, 'a az és hogy nem is egy meg ez de volt csak már mint még lesz szerint'),
  row(null, 'și de la în a cu pe să că nu este din un o mai care pentru au fost'),
];

function row(lang: Language | null, words: string): { lang: Language | null; words: ReadonlySet<string> } {
  return { lang, words: new Set(words.split(' ')) };
}
