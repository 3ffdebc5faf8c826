import type { LIFE } from '../../concepts/life';

/** Private life: illness, family, holidays, travel, food. */
export const life = {
  illness: `krank/a, grippe, fieber, krankenhaus, spital, operation, op, krankheit/n, erkältet, erkältung, corona, migräne, krankgeschrieben, krankschreibung, virus, verletzung, gebrochen, genesung, infekt, bettlägerig, arzttermin, magen darm, kopfschmerzen, im bett, reha, gesundheitlich/a`,
  'death-mourning': `tod, verstorben, gestorben, beerdigung, begräbnis, trauer, trauerfall, todesfall, verstarb, bestattung, sterben/v, nachruf, hinterbliebene, abschied`,
  'birth-child': `geburt, baby, schwanger, schwangerschaft, mutterschutz, elternzeit, neugeborenes, kinderbetreuung, kita, schulferien, entbindung, karenz, babysitter, nachwuchs, babypause`,
  'family-event': `hochzeit/n, geburtstag/n, jubiläum, jubiläen, scheidung, verlobung, taufe, abschlussfeier, party, partys, familienfeier, familiärer notfall, trennung, kommunion, konfirmation, heiraten/v, polterabend`,
  'moving-house': `umzug, umzüge, umziehen, neues büro, neue wohnung, renovierung, neue adresse, umgezogen, vermieter, umzugskartons, neue räume, umbau`,
  'holiday-vacation': `urlaub/n, ferien, im urlaub, abwesend, abwesenheit, strand, freie tage, feiertag/n, brückentag, weihnachten, ostern, auszeit, frei haben, betriebsurlaub, pause, außer haus, flitterwochen, resturlaub, betriebsferien`,
  'travel-trip': `reisen/v, reise/n, flug, flüge, flughafen, hotel/n, zug, bahn, ausland, geschäftsreise/n, dienstreise/n, unterwegs, taxi/n, gepäck, fahrt/n, anreise, abreise, fliegen/v, fahrkarte/n, auf reisen, bahnhof`,
  'vehicle-traffic': `auto/n, wagen, transporter, lkw, verkehr, stau, parkplatz, parkplätze, fahrrad, bus, benzin, werkstatt, unfall, unfälle, autobahn, panne/n, fahrzeug/n, pkw`,
  'food-drink': `mittagessen, abendessen, frühstück, kaffee, tee, bier, wein, restaurant/n, essen, mahlzeit/n, kuchen, torte/n, brot, hunger, kantine, jause, brotzeit, znüni, getränk/n, mittagspause`,
  'home-pet': `haus, häuser, zuhause, daheim, wohnung/n, garten, gärten, hund/n, hunde, katze/n, haustier/n, küche/n, schlafzimmer, wohnzimmer, heim, sofa, welpe, pferd/n, kater`,
  'sport-leisure': `fußball, sport, fitnessstudio, yoga, spiel/n, hobby, hobbys, kino, laufen, marathon, tennis, golf, schwimmen, wandern/v, training/n, turnen/v, spielen/v, freizeit, fitness`,
  'sleep-rest': `schlafen/v, schlaf, bett, ausruhen, aus+ruhen/v, nickerchen, auf+wachen/v, schlaflos/a, verschlafen, wecker, ausschlafen, erholung, erholen/v`,
  'busy-overload': `beschäftigt, viel zu tun, stress, gestresst, überlastet, ausgelastet, land unter, keine zeit, ausgebucht, überfordert, hektisch/a, trubel, bis über beide ohren, eingespannt, stressig/a, voller kalender, zeitmangel, keine kapazität, kapazität/n, unter wasser`,
  'death-of-tech-life': `hochwasser, überschwemmung, brand, wasserschaden, rohrbruch, stromausfall, gestohlener laptop, streik/n, streiks, sturmschaden, einbruch, erdbeben, handy verloren, feuer, ausgesperrt, gestrandet`,
  'body-part': `kopf, köpfe, hand, hände, auge/n, rücken, bein/n, knie, schulter/n, fuß, füße, gesicht/n, mund, haar/n, haare, arm/n, herz/n, haut, finger, hals, bauch, zahn, zähne, ohr/n, gehirn, nerven`,
  'appointment-personal': `arzttermin, zahnarzttermin, kinder abholen, besuch/n, besuchen/v, elternabend, behördengang, besorgung/n, privater termin, beim arzt, beim zahnarzt, besucher`,
} satisfies Record<keyof typeof LIFE, string>;
