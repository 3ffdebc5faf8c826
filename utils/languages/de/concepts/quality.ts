import type { QUALITY } from '../../concepts/quality';

/** How a thing is: good, ugly, modern, empty, clear. */
export const quality = {
  'good-great': `gut/a, super, toll/a, großartig/a, hervorragend/a, fantastisch/a, wunderbar/a, perfekt/a, ausgezeichnet/a, klasse, prima, spitze, genial/a, exzellent/a, erstklassig/a, leiwand, top, hammer, beeindruckend/a, bestens`,
  'bad-terrible': `schlecht/a, schlimm/a, furchtbar/a, schrecklich/a, grauenhaft/a, miserabel, mies/a, katastrophal/a, erbärmlich/a, grottig/a, müll, schrott, unterirdisch/a, grottenschlecht, mist, unbrauchbar/a, wertlos/a, abartig/a`,
  ugly: `hässlich/a, scheußlich/a, geschmacklos/a, kitschig/a, grässlich/a, potthässlich/a, augenkrebs, unschön/a, abscheulich/a, schreiend/a, schauderhaft, zum kotzen`,
  beautiful: `schön/a, hübsch/a, elegant/a, stilvoll/a, wunderschön/a, attraktiv/a, schick/a, ästhetisch/a, edel, edle/a, fein/a, geschmackvoll/a, bezaubernd/a, ansprechend/a`,
  'boring-plain': `langweilig/a, öde, fade/a, generisch/a, nichtssagend/a, trocken/a, einfallslos/a, leblos/a, monoton/a, nullachtfünfzehn, lieblos/a, farblos/a, eintönig/a, beliebig/a, fad, 08`,
  'interesting-lively': `interessant/a, spannend/a, lebendig/a, kreativ/a, originell/a, inspirierend/a, dynamisch/a, fesselnd/a, mutig/a, innovativ/a, frisch/a, ausgefallen/a, einprägsam/a, lebhaft/a, aufregend/a, packend/a`,
  professional: `professionell/a, hochwertig/a, seriös/a, qualität, gut gemacht, anspruchsvoll/a, gediegen/a, premium, ausgereift, hochkarätig/a, fachmännisch/a, qualitativ/a, sauber gearbeitet`,
  amateurish: `amateurhaft/a, unprofessionell/a, schlampig/a, nachlässig/a, dilettantisch/a, hingeschludert, selbstgebastelt, lieblos, stümperhaft/a, unsauber/a, laienhaft/a, halbherzig/a, ungeschickt/a, hingerotzt, faul/a`,
  'cheap-looking': `billig/a, minderwertig/a, ramsch, schäbig/a, schlechte qualität, billig aussehend, low budget, windig/a, zweitklassig/a, clipart, billigware, baukasten`,
  'old-modern': `modern/a, altmodisch/a, veraltet/a, zeitgemäß/a, trendig/a, retro, klassisch/a, zeitlos/a, aktuell, altbacken/a, verstaubt/a, angestaubt/a, alt/a, traditionell/a, unmodern/a, neunziger, state of the art`,
  'clear-readable': `klar/a, lesbar/a, leserlich/a, übersichtlich/a, verständlich/a, sauber/a, aufgeräumt/a, strukturiert/a, prägnant/a, knackig/a, ordentlich/a, gut lesbar, stringent/a`,
  'unclear-messy': `unklar/a, unübersichtlich/a, chaotisch/a, unleserlich/a, verschwommen/a, unscharf/a, überladen/a, wirr/a, vage/a, schwammig/a, konfus/a, durcheinander, mehrdeutig/a, unverständlich/a`,
  'suitable-fit': `passend/a, geeignet/a, angemessen/a, passen/v, stimmig/a, adäquat/a, tauglich/a, richtig für uns, zu uns passen, angebracht, kompatibel, maßgeschneidert/a`,
  unsuitable: `unpassend/a, ungeeignet/a, passt nicht, nicht passend, unangebracht/a, nicht das richtige, nicht das was ich, nicht das was wir, fehl am platz, nicht unser stil, deplatziert/a, nicht das gewünschte, nicht wie gewünscht, nicht was ich wollte`,
  'new-used': `neu/a, gebraucht/a, aus zweiter hand, nagelneu/a, frisch, unbenutzt/a, erneuert, abgenutzt/a, brandneu/a, neuwertig/a, antik/a`,
  'strong-weak': `stark/a, schwach/a, stabil/a, robust/a, solide/a, zerbrechlich/a, kräftig/a, fest/a, haltbar/a, belastbar/a, wackelig, stärke/n, schwäche/n`,
  'full-empty': `voll/a, leer/a, vollständig/a, unvollständig/a, gefüllt, komplett, lückenhaft/a, randvoll, hohl/a, lücke/n`,
  'warm-cold-feel': `warm/a, kalt/a, kühl/a, gemütlich/a, einladend/a, steril/a, weich/a, hart/a, verspielt/a, ernst/a, laut/a, sanft/a, aggressiv/a, weiblich/a, männlich/a, kindisch/a, kindlich/a`,
  useful: `nützlich/a, praktisch/a, hilfreich/a, funktional/a, brauchbar/a, bequem/a, benutzerfreundlich/a, vorteil/n, effizient/a, effektiv/a, zweckmäßig/a, handlich/a, sinnvoll/a`,
} satisfies Record<keyof typeof QUALITY, string>;
