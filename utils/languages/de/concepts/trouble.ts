import type { TROUBLE } from '../../concepts/trouble';

/** Why things do not happen: technology, internal process, staff, stock, disaster. */
export const trouble = {
  'tech-trouble': `funktioniert nicht, geht nicht, ab+stürzen/v, absturz, abstürze, bug/n, fehlermeldung/n, hängt, lädt nicht, ausfall, ausfälle, offline, technisches problem, technische probleme, störung/n, defekt, server down, läuft nicht, streiken/v, spinnt, ruckeln/v`,
  'computer-broken': `laptop kaputt, festplatte/n, rechner kaputt, computer abgestürzt, handy kaputt, akku, dateien verloren, datenverlust, beschädigte datei, virus, gehackt, schadsoftware, neuer laptop, display kaputt, virenscanner, trojaner`,
  'mail-trouble': `spamordner, spam, junk ordner, postfach voll, mail nicht bekommen, nie angekommen, nie bekommen, nicht angekommen, im spam, unzustellbar, falsche adresse, mail übersehen, untergegangen, in der mailflut, mail verloren, nachricht übersehen, nicht erhalten, unter+gehen/v`,
  'access-trouble': `kann nicht öffnen, lässt sich nicht öffnen, kann mich nicht einloggen, passwort falsch, link abgelaufen, zugriff verweigert, passwort vergessen, datei zu groß, falsches format, kein zugriff, kein zugang, keinen zugriff, keinen zugang, link funktioniert nicht, gesperrt`,
  'internet-connection': `internet, wlan, verbindung, empfang, netz, kein internet, kein netz, funkloch, schlechte verbindung, netzwerk, abgehackt, stummgeschaltet, leitung, breitband, vpn, hotspot`,
  'internal-process': `interner prozess, genehmigungsprozess, freigabeprozess, gremium, gremien, bürokratie, papierkram, interne abstimmung, intern/a, internen, warten auf freigabe, dienstweg, bestellprozess, durch den vorstand, instanzen, hierarchie/n, abstimmungsschleife, interne prüfung, mühlen mahlen`,
  'waiting-on-others': `
    warten auf unseren kunden, warte auf meinen chef, unser kunde hat nicht gezahlt, kunde hat noch nicht gezahlt, wenn unser kunde zahlt, sobald wir geld bekommen, sobald wir bezahlt werden, liegt nicht an mir, liegt nicht an uns, liegt nicht in meiner hand, nicht in meiner macht,
    außerhalb meiner kontrolle, hängt an`,
  'staff-change': `hat die firma verlassen, nicht mehr bei uns, arbeitet nicht mehr hier, umstrukturierung/n, restrukturierung, personalmangel, unterbesetzt, personalwechsel, gekündigt hat, vertretung, nachbesetzt, fusion, übernahme, führungswechsel, umorganisation, ausgeschieden, personalengpass, fachkräftemangel`,
  'supply-trouble': `nicht lieferbar, ausverkauft, lieferverzug, lieferengpass, lieferengpässe, im zoll, lieferproblem, paket verloren, materialmangel, lieferzeit/n, vergriffen, falschlieferung, lieferschwierigkeiten, zoll, nachbestellen, rückstau, lieferkette`,
  'emergency-crisis': `notfall, notfälle, krise/n, chaos, desaster, katastrophe/n, panik, feuerwehr, pandemie, ausnahmezustand, drama, brand löschen, schlamassel, alptraum, albtraum, durcheinander, super gau`,
  'quality-defect': `undicht/a, schief/a, uneben/a, riss, risse, delle/n, locker, wackelig/a, fleck/n, flecken, unfertig/a, unvollständig/a, halb fertig, halbfertig/a, pfusch, gepfuscht, fehlende teile, schimmel, schlampig/a, quietschen/v`,
  'blocked-stuck': `stecken geblieben, blockiert, engpass, kein fortschritt, kommen nicht weiter, komme nicht weiter, stillstand, sackgasse, festgefahren, hängt fest, stockt, geht nicht weiter, nicht voran, ins stocken`,
} satisfies Record<keyof typeof TROUBLE, string>;
