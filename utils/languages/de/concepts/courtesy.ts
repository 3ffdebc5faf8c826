import type { COURTESY } from '../../concepts/courtesy';

/** Greetings, closings, small talk, and politeness meant or not. */
export const courtesy = {
  greeting: `hallo, hi, guten tag, guten morgen, guten abend, liebe, lieber, sehr geehrte, sehr geehrter, moin, servus, grüezi, grüß gott, grüß dich, hoi, werte, hey, mahlzeit`,
  closing: `grüße, gruß, mit freundlichen grüßen, freundliche grüße, viele grüße, liebe grüße, beste grüße, herzliche grüße, freundlichen grüßen, hochachtungsvoll, alles gute, herzlichst, schöne grüße, mit besten grüßen, gruss`,
  'good-wish': `schönen tag, schönes wochenende, schönen abend, viel erfolg, viel glück, gute besserung, frohe weihnachten, gutes neues jahr, guten rutsch, alles gute, schönen urlaub, frohe ostern, schöne feiertage, gute reise, schönen feierabend, viel spaß`,
  'how-are-you': `wie geht es, wie geht's, ich hoffe es geht, ich hoffe ihnen geht, hoffe dir geht, wie war, hoffentlich geht es, alles gut bei, wie läuft es, hoffe sie hatten, hoffe du hattest, na wie`,
  weather: `wetter, regen, regnen/v, sonne, sonnig/a, schnee, schneien/v, sturm, gewitter, hitze, kalt/a, kälte, heiß/a, wind, frost, nebel, warm/a`,
  welcome: `gern geschehen, bitte sehr, willkommen, kein problem, gerne, nichts zu danken, keine ursache, keine sorge, macht nichts, alles gut, kein ding, kein thema, war mir eine freude, passt schon, nicht der rede wert`,
  'please-note': `bitte beachten, anbei, im anhang, siehe anhang, siehe unten, wie folgt, zu ihrer kenntnis, finden sie, hier ist, hier sind, hiermit, beigefügt, untenstehend/a, bitte berücksichtigen`,
  'anything-else': `weitere fragen, rückfragen, bei fragen, bei rückfragen, melden sie sich, melde dich, zögern sie nicht, stehe zur verfügung, jederzeit, falls noch etwas, sonst noch, wenn sie noch fragen haben`,
  'thanks-advance': `danke im voraus, vielen dank im voraus, danke für die hilfe, danke für ihre hilfe, danke für deine hilfe, danke für die geduld, danke für ihre geduld, danke für ihr verständnis, danke für dein verständnis, danke für die rückmeldung, danke für die schnelle, dank für`,
  'nice-kind': `freundlich/a, nett/a, lieb/a, liebenswürdig/a, großzügig/a, herzlich/a, sympathisch/a, angenehm/a, zuvorkommend/a, hilfsbereit/a, sehr nett, freundlichkeit, liebevoll/a`,
  'good-luck-close': `tschüss, bis bald, bis dann, auf wiedersehen, bis morgen, wir hören uns, bis später, ciao, ade, baba, pfiat di, bis demnächst, wir sehen uns, auf wiederhören, tschau`,
  exclamation: `wow, oh nein, oje, verdammt, mensch, hurra, puh, uff, meine güte, um gottes willen, herrgott, mann, autsch, verflixt, himmel, jesses, na toll, zum teufel, sapperlot, mist`,
  sarcasm: `na toll, na super, na bravo, danke für nichts, herzlichen glückwunsch, welch überraschung, schöne bescherung, ganz große klasse, ganz toll, tolle leistung, was für eine überraschung, schönen dank auch, wie überraschend`,
} satisfies Record<keyof typeof COURTESY, string>;
