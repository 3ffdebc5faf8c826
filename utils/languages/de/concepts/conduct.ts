import type { CONDUCT } from '../../concepts/conduct';

/** Good and bad conduct: fairness, fraud, tricks, obedience, reputation. */
export const conduct = {
  'fair-play': `vereinbarung einhalten, ein+halten/v, wie vereinbart, wie abgemacht, wort halten, wie versprochen, abmachung/n, halten an, vertragstreu, gemäß vereinbarung, einhaltung, erfüllen/v`,
  'break-word': `vertragsbruch, brechen/v, wortbruch, nicht eingehalten, nicht wie vereinbart, gegen die abmachung, verstoßen/v, verstoß, verstöße, verletzen/v, verletzung, nicht abgemacht, gebrochen, versprechen gebrochen`,
  'cheat-scam': `betrug, betrüger, betrügen/v, abzocke, ab+zocken/v, schwindel, prellen/v, masche, übers ohr, reinlegen, rein+legen/v, phishing, betrügerisch/a, nepp, gauner, beschiss, bescheißen/v`,
  'steal-thing': `stehlen/v, klauen/v, diebstahl, dieb/n, geklaut, raub, gestohlen, einbruch, raubkopie/n, abgekupfert, entwenden/v, beklauen/v`,
  plagiarism: `plagiat/n, plagiieren/v, abkupfern, ab+kupfern/v, abschreiben von, genau wie die konkurrenz, wie bei der konkurrenz, nachbauen, kopie von, eins zu eins, urheberrechtsverletzung/n, fremde arbeit, fremde texte, geistiger diebstahl`,
  unlicensed: `ohne lizenz, unlizenziert, raubkopie, raubkopiert, gecrackt, aus google, google bilder, google bildersuche, aus dem internet, aus dem netz, wasserzeichen, wasserzeichen entfernen, ohne rechte, lizenzfrei, gemafrei, nicht lizenziert`,
  'fake-review': `fake bewertung, fake bewertungen, gefälschte bewertung, gefälschte bewertungen, erfundene bewertung, erfundene bewertungen, erfundene kundenstimmen, follower kaufen, gekaufte follower, bewertungen kaufen, als kunde ausgeben, unter anderem namen, fake profil, fake account, kundenstimmen erfinden`,
  'hidden-ad': `schleichwerbung, nicht als werbung, ohne werbekennzeichnung, kennzeichnung, gesponsert/a, advertorial/n, als anzeige, redaktionell wirken, bezahlte partnerschaft, anzeige kennzeichnen, werbekennzeichnung, versteckte werbung`,
  'false-invoice': `anderes datum, rückdatieren/v, rückdatiert, vordatieren/v, anderer betrag, andere leistung, scheinrechnung/n, falsche rechnung, auf eine andere firma, rechnung splitten, rechnung aufteilen, statt dessen beratung, höherer betrag, fingiert/a, umdatieren/v`,
  'tax-dodge': `schwarz, schwarzgeld, schwarzarbeit, ohne rechnung, ohne mwst, ohne mehrwertsteuer, unter der hand, bar auf die hand, am finanzamt vorbei, steuern sparen, steuerhinterziehung, ohne beleg, unter dem tisch, nebenher bar, pfusch, schwarz bezahlen`,
  'bribe-favour': `bestechung, bestechen/v, schmiergeld/n, schmieren/v, korruption, korrupt/a, kickback, gefälligkeit/n, eine hand wäscht die andere, umschlag, vitamin b, provision nebenbei`,
  'unsafe-illegal': `illegal/a, gesetzwidrig/a, verboten, rechtswidrig/a, unsicher, gefährlich/a, ohne genehmigung, gegen die vorschrift, grauzone, riskant/a, strafbar/a, schlupfloch, vorschriftswidrig/a, unzulässig, gefahr/n`,
  'safety-rules': `sicherheit, vorschrift/n, norm/n, regelung/n, bauordnung, brandschutz, zertifiziert, konform/a, compliance, arbeitsschutz, sicherheitsvorschriften, regel/n, auflage/n, din, vorgaben`,
  'overtime-unpaid': `überstunden, unbezahlt/a, am wochenende, am sonntag, nachtschicht/n, durcharbeiten, rund um die uhr, erreichbar sein, umsonst arbeiten, mehrarbeit, jederzeit erreichbar, nach feierabend, sonntagsarbeit, bereitschaft, wochenendarbeit`,
  reputation: `ruf, image, ansehen, guter name, guten namen, glaubwürdigkeit, schlechte presse, rufschädigend/a, renommee, leumund, reputation, marke, spricht sich herum, rufschaden, renommiert/a`,
  'bad-review': `schlechte bewertung, negative bewertung, ein stern, einen stern, bewertung schreiben, öffentlich machen, an den pranger, andere warnen, jedem erzählen, rufmord, schlecht reden, google bewertung, an die öffentlichkeit, überall erzählen`,
  'cheaper-provider': `
    billigerer anbieter, günstigerer anbieter, andere verlangen, woanders, anderswo billiger, anderes angebot, andere angebote, günstigeres angebot, zum halben preis, fiverr, marktpreis, andere machen es, jemand der es billiger, konkurrenzangebot, vergleichsangebot, marktüblich/a,
    gibt genug andere, stehen schlange`,
  'anyone-can': `mein neffe, jedes kind, das kann jeder, kann doch jeder, mache ich selbst, mach ich selbst, mit canva, mit der ki, mit ki, chatgpt kann, mit chatgpt, kein hexenwerk, fünf minuten arbeit, so schwer kann das nicht, zwei klicks, ein paar klicks, kann meine tochter, kann mein sohn`,
  'ai-machine': `ki, künstliche intelligenz, chatgpt, gpt, midjourney, maschinelle übersetzung, google übersetzer, deepl, bot/n, automatisch/a, automatisierung, generiert/a, canva, roboter, algorithmus, ki tool`,
  'former-provider': `vorherige agentur, alte agentur, letzter designer, vorgänger, vorgängerin, frühere/a, ehemalig/a, der vorige, unser letzter, unsere letzte, vorherige/a, voriger, alter anbieter, letzte agentur, früherer dienstleister`,
  'insult-intelligence': `dumm/a, idiot/n, idioten, blöd/a, unfähig/a, inkompetent/a, nutzlos/a, ahnungslos/a, depp/n, deppen, trottel, anfänger, dilettant/n, dilettantisch/a, stümper, hirnlos/a, unbrauchbar/a, vollpfosten, versager`,
  'swear-word': `scheiße, scheiß*, verdammt/a, verflucht/a, arsch, arschloch, mist, ficken/v, kacke, leck mich, beschissen/a, fick, verfickt/a, sau, drecks*, am arsch, hurensohn, verpiss dich`,
  discriminate: `ausländer, ausländerin, migrant/n, migranten, frau wie sie, mädchen, schätzchen, süße, hübsche, leute wie sie, in ihrem alter, in deinem alter, akzent, blondine, rassistisch/a, sexistisch/a, zu alt, zu jung, mäuschen`,
  'harass-flirt': `mit mir ausgehen, mit mir essen gehen, abendessen mit mir, bist du single, sind sie single, hübsch, schöne augen, sexy, zu mir nach hause, hotelzimmer, foto von dir, foto von ihnen, küssen/v, kuss, flirten/v, freund haben, privat treffen, allein mit`,
  'push-boundary': `
    gehen sie ran, geh ran, rufen sie sofort an, ruf sofort an, warum antworten sie nicht, warum antwortest du nicht, habe sie angerufen, habe dich angerufen, mehrmals angerufen, fünf mal angerufen, verpasste anrufe, privatnummer, an ihrem freien tag, in ihrem urlaub, in deinem urlaub,
    sind sie da, bist du wach, hallo hallo`,
  'control-freak': `jede stunde, stündlich/a, tagesbericht, täglicher bericht, jeden schritt, in cc, setzen sie mich in kopie, setz mich in kopie, nichts ohne meine freigabe, stundennachweis, zeiterfassung, bildschirmaufnahme, mikromanagement, alles sehen, genau kontrollieren, kontrollieren/v, kamera an`,
  'go-behind': `hinter meinem rücken, hinter ihrem rücken, hinter deinem rücken, über meinen kopf, ohne zu fragen, ohne rücksprache, ohne mein wissen, umgehen/v, direkt zu dem, heimlich/a, ohne absprache, abwerben/v, ab+werben/v`,
  'gratitude-praise-person': `
    du hast uns gerettet, sie haben uns gerettet, lebensretter, lebensretterin, ohne sie hätten wir, ohne dich hätten wir, freude mit ihnen zu arbeiten, bester partner, du bist der beste, du bist die beste, empfehle sie, erwartungen übertroffen, ins schwarze getroffen, nagel auf den kopf,
    spitzenarbeit, goldwert, gold wert`,
  'value-human': `wiedergutmachen, wiedergutmachung, wieder gut machen, kulanz, kulant/a, entgegenkommen, geste/n, verantwortung übernehmen, verantwortung, verantwortlich/a, auf meine kappe, als entschädigung, ausgleich, gerade stehen, geradestehen`,
} satisfies Record<keyof typeof CONDUCT, string>;
