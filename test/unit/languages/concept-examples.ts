import type { ConceptId } from '../../../utils/languages/define-concepts';

/** A sentence that speaks of the concept, and one whose words look or sound like it but do not. */
interface Contrast {
  readonly says: string;
  readonly not: string;
}

type Code = 'en' | 'es' | 'de';

/** Examples and look-alikes of concepts, a pair a language. */
export const CONCEPT_EXAMPLES: Readonly<Partial<Record<ConceptId, Readonly<Record<Code, Contrast>>>>> = {
  'make-thing': {
    en: { says: 'They built a stand.', not: 'They rebuild trust.' },
    es: { says: 'Fabricaron un expositor.', not: 'Fue un fabulista.' },
    de: { says: 'Wir stellen das Brot selbst her, die Herstellung dauert.', not: 'Das Bauchgefühl stimmt.' },
  },
  'return-thing': {
    en: { says: 'We returned the drill.', not: 'Many happy days.' },
    es: { says: 'Devolvimos la broca.', not: 'El día fue largo.' },
    de: { says: 'Wir haben den Bohrer zurückgegeben.', not: 'Das gab Ärger.' },
  },
  cancel: {
    en: { says: 'She cancelled the shoot.', not: 'The candle is lit.' },
    es: { says: 'Cancelaron la sesión.', not: 'El canciller habló.' },
    de: { says: 'Sie haben das Shooting storniert.', not: 'Das Stativ ist da.' },
  },
  start: {
    en: { says: 'We begin on Monday.', not: 'My stay was long.' },
    es: { says: 'Empezamos el lunes.', not: 'Una empresa de aquí.' },
    de: { says: 'Wir beginnen am Montag.', not: 'Der Stern leuchtet.' },
  },
  finish: {
    en: { says: 'The tiling is finished.', not: 'The fish is fresh.' },
    es: { says: 'Terminamos el alicatado.', not: 'El termo está lleno.' },
    de: { says: 'Die Fliesen sind fertig.', not: 'Die Fähre legt ab.' },
  },
  'delete-remove': {
    en: { says: 'Please delete slide four.', not: 'The delegate arrived.' },
    es: { says: 'Borra la lámina cuatro.', not: 'El borde es rojo.' },
    de: { says: 'Bitte löscht Folie vier.', not: 'Der Löffel fehlt.' },
  },
  'add-attach': {
    en: { says: 'The plan is attached.', not: 'Her attic is dry.' },
    es: { says: 'Adjunto el plano.', not: 'La casa es ancha.' },
    de: { says: 'Der Plan ist im Anhang.', not: 'Der Hang ist steil.' },
  },
  'repair-fix': {
    en: { says: 'He fixed the tap.', not: 'We met in Phoenix.' },
    es: { says: 'Arregló el grifo.', not: 'El arroz está listo.' },
    de: { says: 'Er hat den Hahn repariert.', not: 'Die Reportage läuft.' },
  },
  'break-damage': {
    en: { says: 'They damaged the door.', not: 'The dame sang.' },
    es: { says: 'Dañaron la puerta.', not: 'El danés llega hoy.' },
    de: { says: 'Sie haben die Tür beschädigt.', not: 'Der Schatten fällt.' },
  },
  improve: {
    en: { says: 'We improved the text.', not: 'It was improvised.' },
    es: { says: 'Mejoramos el texto.', not: 'La mejilla le duele.' },
    de: { says: 'Wir haben den Text verbessert.', not: 'Das Besteck liegt da.' },
  },
  'hire-engage': {
    en: { says: 'They hired a baker.', not: 'The fire is out.' },
    es: { says: 'Contrataron a un panadero.', not: 'El contrabajo suena.' },
    de: { says: 'Sie haben einen Bäcker beauftragt.', not: 'Der Aufzug steht.' },
  },
  'dismiss-fire': {
    en: { says: 'Two people were sacked.', not: 'A bag of rice.' },
    es: { says: 'Despidieron a dos.', not: 'El desierto es seco.' },
    de: { says: 'Zwei wurden entlassen.', not: 'Das Land ist flach.' },
  },
  choose: {
    en: { says: 'We picked the blue one.', not: 'The cheese is blue.' },
    es: { says: 'Elegimos el azul.', not: 'Es elegante.' },
    de: { says: 'Wir haben das blaue ausgewählt.', not: 'Die Wand ist alt.' },
  },
  compare: {
    en: { says: 'Compare both lists.', not: 'My companion left.' },
    es: { says: 'Compara las dos listas.', not: 'Mi compadre llegó.' },
    de: { says: 'Vergleicht beide Listen.', not: 'Der Gleiter landet.' },
  },
  'ask-question': {
    en: { says: 'I have a question.', not: 'The quest began.' },
    es: { says: 'Tengo una pregunta.', not: 'El pregón fue largo.' },
    de: { says: 'Ich habe eine Frage.', not: 'Der Frack sitzt.' },
  },
  'answer-reply': {
    en: { says: 'She replied at noon.', not: 'The replica broke.' },
    es: { says: 'Contestó al mediodía.', not: 'El contenedor llegó.' },
    de: { says: 'Sie antwortete mittags.', not: 'Der Anwalt grüßt.' },
  },
  'no-answer': {
    en: { says: 'My letters went unanswered.', not: 'The silo is full.' },
    es: { says: 'Mis cartas quedaron sin respuesta.', not: 'El silo está lleno.' },
    de: { says: 'Meine Briefe blieben unbeantwortet.', not: 'Der Stiel ist lang.' },
  },
  agree: {
    en: { says: 'Agreed, let it be so.', not: 'The green door.' },
    es: { says: 'De acuerdo, así sea.', not: 'El acordeón suena.' },
    de: { says: 'Einverstanden, so sei es.', not: 'Das Verstehen kommt.' },
  },
  refuse: {
    en: { says: 'They refused our plan.', not: 'The fuse blew.' },
    es: { says: 'Rechazaron el plan.', not: 'El techo gotea.' },
    de: { says: 'Sie lehnten ab und haben uns abgelehnt.', not: 'Die Leine hängt.' },
  },
  forbid: {
    en: { says: 'Smoking is prohibited.', not: 'For a bid we wait.' },
    es: { says: 'Está prohibido fumar.', not: 'El prohombre habló.' },
    de: { says: 'Rauchen ist verboten.', not: 'Der Bote kam.' },
  },
  complain: {
    en: { says: 'The tenants complained.', not: 'The plain is wide.' },
    es: { says: 'Los inquilinos se quejaron.', not: 'El queso es suave.' },
    de: { says: 'Die Mieter haben sich beschwert.', not: 'Der Schwert ist alt.' },
  },
  'warn-alert': {
    en: { says: 'I warned them.', not: 'The barn is warm.' },
    es: { says: 'Les advertí.', not: 'El verde gana.' },
    de: { says: 'Ich habe sie gewarnt.', not: 'Das Garn ist rot.' },
  },
  'threat-consequence': {
    en: { says: 'There will be consequences.', not: 'The sequence is odd.' },
    es: { says: 'Habrá consecuencias.', not: 'La secuencia es rara.' },
    de: { says: 'Das hat Konsequenzen.', not: 'Die Sequenz stimmt.' },
  },
  'lie-deceive': {
    en: { says: 'He lied to us.', not: 'The lift is new.' },
    es: { says: 'Nos mintió.', not: 'La menta huele.' },
    de: { says: 'Er hat uns belogen.', not: 'Der Bogen ist rund.' },
  },
  blame: {
    en: { says: 'It was not her fault.', not: 'The flame is blue.' },
    es: { says: 'No fue culpa suya.', not: 'El pulpo es fresco.' },
    de: { says: 'Sie ist nicht schuld.', not: 'Die Schulter schmerzt.' },
  },
  admit: {
    en: { says: 'I admit it was hasty.', not: 'The admiral came.' },
    es: { says: 'Reconozco que fue precipitado.', not: 'Un cono rojo.' },
    de: { says: 'Ich gebe zu, das habe ich zugegeben.', not: 'Der Zug fährt ein.' },
  },
  misunderstand: {
    en: { says: 'That was a misunderstanding.', not: 'The standing desk.' },
    es: { says: 'Fue un malentendido.', not: 'El mal tiempo sigue.' },
    de: { says: 'Das war ein Missverständnis.', not: 'Das Wissen hilft.' },
  },
  'secret-quiet': {
    en: { says: 'Keep this confidential.', not: 'A confident voice.' },
    es: { says: 'Esto es confidencial.', not: 'Una residencia grande.' },
    de: { says: 'Das ist vertraulich.', not: 'Die Traufe tropft.' },
  },
  rumour: {
    en: { says: 'There is a rumour.', not: 'The room is big.' },
    es: { says: 'Hay un rumor.', not: 'El ron es dulce.' },
    de: { says: 'Es gibt ein Gerücht.', not: 'Das Gericht schmeckt.' },
  },
  opinion: {
    en: { says: 'In my opinion it works.', not: 'The onion is red.' },
    es: { says: 'En mi opinión sirve.', not: 'La opción es otra.' },
    de: { says: 'Meiner Meinung nach passt es.', not: 'Die Mine ist leer.' },
  },
  'not-know': {
    en: { says: 'I have no idea.', not: 'The idea is old.' },
    es: { says: 'No tengo idea.', not: 'La idea es vieja.' },
    de: { says: 'Keine Ahnung.', not: 'Die Ahnen kamen.' },
  },
  doubt: {
    en: { says: 'I doubt it.', not: 'The double room.' },
    es: { says: 'Lo dudo.', not: 'La ducha gotea.' },
    de: { says: 'Ich bezweifle das.', not: 'Der Zweig ist dünn.' },
  },
  hope: {
    en: { says: 'I hope it rains.', not: 'The rope is long.' },
    es: { says: 'Ojalá llueva.', not: 'El ojo duele.' },
    de: { says: 'Hoffentlich regnet es.', not: 'Der Hof ist groß.' },
  },
  'fear-worry': {
    en: { says: 'We are worried.', not: 'The worker left.' },
    es: { says: 'Estamos preocupados.', not: 'Están ocupados.' },
    de: { says: 'Wir sind besorgt.', not: 'Sie hat Brot besorgen lassen.' },
  },
  'sad-disappointed': {
    en: { says: 'We are disappointed.', not: 'The appointment stands.' },
    es: { says: 'Estamos decepcionados.', not: 'La recepción abre.' },
    de: { says: 'Wir sind enttäuscht.', not: 'Die Tasche ist leer.' },
  },
  'angry-annoyed': {
    en: { says: 'He was annoyed.', not: 'The announcement came.' },
    es: { says: 'Estaba enfadado.', not: 'La fachada es azul.' },
    de: { says: 'Er war verärgert.', not: 'Das Gerüst steht.' },
  },
  'tired-exhausted': {
    en: { says: 'I am exhausted.', not: 'The exhaust pipe.' },
    es: { says: 'Estoy agotada.', not: 'La gota cayó.' },
    de: { says: 'Ich bin erschöpft.', not: 'Der Schöpfer spricht.' },
  },
  embarrassed: {
    en: { says: 'How embarrassing.', not: 'The embassy closed.' },
    es: { says: 'Qué vergüenza.', not: 'La vereda es ancha.' },
    de: { says: 'Wie peinlich.', not: 'Die Leine ist lang.' },
  },
  distrust: {
    en: { says: 'They are unreliable.', not: 'A liable partner.' },
    es: { says: 'No me fío.', not: 'Hace frío.' },
    de: { says: 'Sie sind unzuverlässig.', not: 'Lässig steht er da.' },
  },
  mistake: {
    en: { says: 'It is a typo.', not: 'The type is bold.' },
    es: { says: 'Es una errata.', not: 'La rata corre.' },
    de: { says: 'Das ist ein Tippfehler.', not: 'Der Tipp war gut.' },
  },
  unfair: {
    en: { says: 'That is unfair.', not: 'The fair opens.' },
    es: { says: 'Es injusto.', not: 'Es justo eso.' },
    de: { says: 'Das ist ungerecht.', not: 'Das Recht gilt.' },
  },
  'crazy-absurd': {
    en: { says: 'This is absurd.', not: 'The abstract is short.' },
    es: { says: 'Esto es absurdo.', not: 'Lo absorbe todo.' },
    de: { says: 'Das ist absurd.', not: 'Das Abstrakte reizt.' },
  },
  'normal-usual': {
    en: { says: 'Our usual place.', not: 'The visual is new.' },
    es: { says: 'Lo habitual aquí.', not: 'El hábitat cambia.' },
    de: { says: 'Wie üblich hier.', not: 'Das Übel bleibt.' },
  },
  need: {
    en: { says: 'We need paint.', not: 'The needle broke.' },
    es: { says: 'Necesitamos pintura.', not: 'La nuez cae.' },
    de: { says: 'Wir brauchen Farbe.', not: 'Die Brücke ist alt.' },
  },
  urgent: {
    en: { says: 'It is urgent.', not: 'The surgeon came.' },
    es: { says: 'Es urgente.', not: 'La surgencia paró.' },
    de: { says: 'Es ist dringend.', not: 'Der Ring glänzt.' },
  },
  'delay-postpone': {
    en: { says: 'They postponed the dinner.', not: 'The poster hangs.' },
    es: { says: 'Aplazaron la cena.', not: 'La plaza es grande.' },
    de: { says: 'Sie haben das Essen vertagt.', not: 'Der Tag war schön.' },
  },
  dominance: {
    en: { says: 'I pay you, remember.', not: 'I play golf.' },
    es: { says: 'El cliente siempre tiene la razón.', not: 'El cliente siempre saluda.' },
    de: { says: 'Der Kunde ist König.', not: 'Der Kunde ist nett.' },
  },
  'no-hurry': {
    en: { says: 'There is no rush, really.', not: 'The brush is here.' },
    es: { says: 'No hay prisa.', not: 'La brisa es suave.' },
    de: { says: 'Das eilt nicht.', not: 'Das Seil reißt.' },
  },
  'yesterday-day': {
    en: { says: 'I wrote yesterday.', not: 'It is Easter.' },
    es: { says: 'Escribí ayer.', not: 'Hay pan.' },
    de: { says: 'Ich schrieb gestern.', not: 'Die Geste zählt.' },
  },
  overnight: {
    en: { says: 'Do it overnight.', not: 'Over there.' },
    es: { says: 'Hazlo de madrugada.', not: 'La madre llegó.' },
    de: { says: 'Mach es über Nacht.', not: 'Über dem Dach.' },
  },
  often: {
    en: { says: 'We often walk.', not: 'The sofa is soft.' },
    es: { says: 'A menudo paseamos.', not: 'El menú es rico.' },
    de: { says: 'Wir gehen oft.', not: 'Der Ofen ist warm.' },
  },
  half: {
    en: { says: 'Only half came.', not: 'The hall is big.' },
    es: { says: 'Solo vino la mitad.', not: 'Los mitos viven.' },
    de: { says: 'Nur die Hälfte kam.', not: 'Der Hals schmerzt.' },
  },
  enough: {
    en: { says: 'That is sufficient.', not: 'It suffers.' },
    es: { says: 'Es suficiente.', not: 'Sufre mucho.' },
    de: { says: 'Das ist ausreichend.', not: 'Der Reiher fliegt.' },
  },
  'percent-share': {
    en: { says: 'Ten percent more.', not: 'The present is here.' },
    es: { says: 'Diez por ciento.', not: 'El cimiento seco.' },
    de: { says: 'Zehn Prozent mehr.', not: 'Der Prozess läuft.' },
  },
  'currency-name': {
    en: { says: 'Forty euros.', not: 'The neuron fires.' },
    es: { says: 'Cuarenta euros.', not: 'El neuro llamó.' },
    de: { says: 'Vierzig Euro.', not: 'Europa wächst.' },
  },
  because: {
    en: { says: 'Due to fog.', not: 'The duet sang.' },
    es: { says: 'Debido a la niebla.', not: 'Bebido está.' },
    de: { says: 'Wegen Nebel.', not: 'Der Weg ist lang.' },
  },
  instead: {
    en: { says: 'Take tea instead.', not: 'The homestead burnt.' },
    es: { says: 'Toma té en vez de agua.', not: 'La nuez de agua.' },
    de: { says: 'Nimm stattdessen Tee.', not: 'Die Stadt schläft.' },
  },
  'change-of-mind': {
    en: { says: 'On second thoughts, blue.', not: 'The second train.' },
    es: { says: 'Pensándolo bien, azul.', not: 'El pensil azul.' },
    de: { says: 'Ich habe es mir anders überlegt.', not: 'Das andere Buch.' },
  },
  greeting: {
    en: { says: 'Dear Ms Lane', not: 'The deer ran.' },
    es: { says: 'Estimada Ana', not: 'El estadio es nuevo.' },
    de: { says: 'Sehr geehrte Frau Lang', not: 'Die Ehre gilt.' },
  },
  closing: {
    en: { says: 'Kind regards, Jo', not: 'The garden is big.' },
    es: { says: 'Un saludo, Jo', not: 'La salud importa.' },
    de: { says: 'Mit freundlichen Grüßen', not: 'Der Fluss steigt.' },
  },
  sarcasm: {
    en: { says: 'Thanks for nothing!', not: 'Thanks for the tea.' },
    es: { says: '¡Gracias por nada!', not: 'Gracias por el té.' },
    de: { says: 'Na toll!', not: 'Ein tolles Fest.' },
  },
  'bank-trouble': {
    en: { says: 'The transfer bounced.', not: 'The bouncer smiled.' },
    es: { says: 'La transferencia fue rechazada, sin fondos.', not: 'Sin pan.' },
    de: { says: 'Das Konto ist gesperrt.', not: 'Das Konto ist alt.' },
  },
  'deposit-advance': {
    en: { says: 'We need a deposit.', not: 'The deputy spoke.' },
    es: { says: 'Pedimos un anticipo.', not: 'El antiguo tren.' },
    de: { says: 'Wir bitten um eine Anzahlung.', not: 'Die Anzahl stimmt.' },
  },
  instalment: {
    en: { says: 'Pay in instalments.', not: 'The installation runs.' },
    es: { says: 'Paga en cuotas.', not: 'La cota es alta.' },
    de: { says: 'Zahlt in Raten.', not: 'Der Rat tagt.' },
  },
  refund: {
    en: { says: 'I want a refund.', not: 'The fund grew.' },
    es: { says: 'Quiero un reembolso.', not: 'El bolso es rojo.' },
    de: { says: 'Ich will eine Rückerstattung.', not: 'Der Rücken schmerzt.' },
  },
  'debt-owe': {
    en: { says: 'You owe us.', not: 'The owl sleeps.' },
    es: { says: 'La factura pendiente llegó.', not: 'El péndulo oscila.' },
    de: { says: 'Es gibt Außenstände.', not: 'Die Außenwand ist grau.' },
  },
  insolvency: {
    en: { says: 'They went bankrupt.', not: 'The bank is open.' },
    es: { says: 'Están en quiebra.', not: 'La quinta es linda.' },
    de: { says: 'Sie sind insolvent.', not: 'Das Inserat läuft.' },
  },
  'budget-tight': {
    en: { says: 'There is a budget freeze.', not: 'The breeze blows.' },
    es: { says: 'Hay falta de liquidez.', not: 'El liquen crece.' },
    de: { says: 'Es gilt eine Budgetsperre.', not: 'Die Sperre ist offen.' },
  },
  surcharge: {
    en: { says: 'There is a rush fee.', not: 'The fee is low.' },
    es: { says: 'Hay un recargo.', not: 'El cargamento llegó.' },
    de: { says: 'Es gibt einen Zuschlag.', not: 'Der Schlag traf.' },
  },
  'tax-word': {
    en: { says: 'Plus VAT.', not: 'The vet came.' },
    es: { says: 'Más IVA.', not: 'Iba solo.' },
    de: { says: 'Zuzüglich Mehrwertsteuer.', not: 'Das Steuerrad klemmt.' },
  },
  'exposure-pay': {
    en: { says: 'It is great publicity.', not: 'The public waits.' },
    es: { says: 'Te damos visibilidad.', not: 'La visita llegó.' },
    de: { says: 'Das gibt Sichtbarkeit und Folgeaufträge.', not: 'Die Sicht ist gut.' },
  },
  plagiarism: {
    en: { says: 'That is plagiarism.', not: 'The plague ended.' },
    es: { says: 'Eso es plagio.', not: 'La playa es linda.' },
    de: { says: 'Das ist ein Plagiat.', not: 'Die Plage ist vorbei.' },
  },
  unlicensed: {
    en: { says: 'Use a pirated font.', not: 'The pilot landed.' },
    es: { says: 'Usa una copia pirata.', not: 'La pirámide es alta.' },
    de: { says: 'Nimm etwas ohne Lizenz.', not: 'Ohne Milch bitte.' },
  },
  'fake-review': {
    en: { says: 'Post fake reviews.', not: 'Read our reviews.' },
    es: { says: 'Publica reseñas falsas.', not: 'Lee la reseña.' },
    de: { says: 'Schreib gefälschte Bewertungen.', not: 'Lies die Bewertungen.' },
  },
  'hidden-ad': {
    en: { says: 'It is an undisclosed partnership.', not: 'The disc spins.' },
    es: { says: 'Es publicidad encubierta.', not: 'La cubierta es azul.' },
    de: { says: 'Das ist Schleichwerbung.', not: 'Die Schleife hält.' },
  },
  'tax-dodge': {
    en: { says: 'Cash in hand, please.', not: 'The cash desk.' },
    es: { says: 'Mejor en negro.', not: 'El mejor gato.' },
    de: { says: 'Lieber schwarz, ohne Rechnung.', not: 'Lieber mit Milch.' },
  },
  'cheaper-provider': {
    en: { says: 'We found someone on Fiverr.', not: 'The river is wide.' },
    es: { says: 'En Fiverr hay gente.', not: 'La fiebre bajó.' },
    de: { says: 'Auf Fiverr gibt es Leute.', not: 'Das Fieber sank.' },
  },
  'anyone-can': {
    en: { says: 'A child could do that.', not: 'The child slept.' },
    es: { says: 'Mi sobrino sabe.', not: 'El sobre es azul.' },
    de: { says: 'Das kann jeder.', not: 'Das kostet Geld.' },
  },
  'contract-word': {
    en: { says: 'See the clause.', not: 'Santa Claus came.' },
    es: { says: 'Mira la cláusula.', not: 'La clausura fue ayer.' },
    de: { says: 'Siehe die Klausel.', not: 'Die Klause ist alt.' },
  },
  'warranty-liability': {
    en: { says: 'It is under warranty.', not: 'The war ended.' },
    es: { says: 'Está en garantía.', not: 'La gata duerme.' },
    de: { says: 'Es gibt Gewährleistung.', not: 'Der Wähler kam.' },
  },
  'copyright-licence': {
    en: { says: 'Who has the copyright?', not: 'Copy that.' },
    es: { says: '¿Quién tiene los derechos de autor?', not: 'El auto es azul.' },
    de: { says: 'Wer hat das Urheberrecht?', not: 'Die Uhr steht.' },
  },
  'privacy-data': {
    en: { says: 'It breaks GDPR.', not: 'The gate opens.' },
    es: { says: 'Incumple el RGPD.', not: 'El grupo canta.' },
    de: { says: 'Das verletzt die DSGVO.', not: 'Der Dachstuhl steht.' },
  },
  dispute: {
    en: { says: 'We have a dispute.', not: 'The reputed firm.' },
    es: { says: 'Tenemos un conflicto.', not: 'El confite es dulce.' },
    de: { says: 'Wir haben einen Konflikt.', not: 'Das Konfetti fliegt.' },
  },
  'boss-word': {
    en: { says: 'Our CEO called.', not: 'The cello plays.' },
    es: { says: 'Llamó el gerente.', not: 'El germen creció.' },
    de: { says: 'Der Geschäftsführer rief an.', not: 'Der Geschäftsraum ist leer.' },
  },
  'family-member': {
    en: { says: 'My nephew visits.', not: 'The neon glows.' },
    es: { says: 'Viene mi sobrino.', not: 'El sobre viene.' },
    de: { says: 'Mein Neffe kommt.', not: 'Die Nelke blüht.' },
  },
  'developer-role': {
    en: { says: 'Ask a programmer.', not: 'The program runs.' },
    es: { says: 'Pregunta a un programador.', not: 'El programa sigue.' },
    de: { says: 'Frag einen Programmierer.', not: 'Das Programm läuft.' },
  },
  competitor: {
    en: { says: 'Our competitors laugh.', not: 'The competent guide.' },
    es: { says: 'La competencia ríe.', not: 'El compás gira.' },
    de: { says: 'Die Konkurrenz lacht.', not: 'Der Konkurs droht.' },
  },
  illness: {
    en: { says: 'She has the flu.', not: 'The flute plays.' },
    es: { says: 'Tiene gripe.', not: 'La grúa sube.' },
    de: { says: 'Sie hat die Grippe.', not: 'Die Gruppe kommt.' },
  },
  'death-mourning': {
    en: { says: 'He passed away.', not: 'He passed by.' },
    es: { says: 'Fue su fallecimiento.', not: 'Fue su fallo.' },
    de: { says: 'Er ist verstorben.', not: 'Er ist verdorben.' },
  },
  'family-event': {
    en: { says: 'It is her birthday.', not: 'The bird sings.' },
    es: { says: 'Es su cumpleaños.', not: 'Cumple su meta.' },
    de: { says: 'Sie hat Geburtstag.', not: 'Der Bürger fragt.' },
  },
  'holiday-vacation': {
    en: { says: 'I am on annual leave.', not: 'The leaf fell.' },
    es: { says: 'Estoy de vacaciones.', not: 'La vaca come.' },
    de: { says: 'Ich bin im Urlaub.', not: 'Der Uhu ruft.' },
  },
  'tech-trouble': {
    en: { says: 'The app crashed.', not: 'The cash is here.' },
    es: { says: 'La app no funciona.', not: 'La función empieza.' },
    de: { says: 'Die App ist abgestürzt.', not: 'Die Apfelsorte ist neu.' },
  },
  'mail-trouble': {
    en: { says: 'It went to spam.', not: 'The span is wide.' },
    es: { says: 'Fue a la carpeta de spam.', not: 'La carpa es grande.' },
    de: { says: 'Es lag im Spamordner.', not: 'Der Orden glänzt.' },
  },
  'internal-process': {
    en: { says: 'It needs to go through.', not: 'It is done.' },
    es: { says: 'Es pura burocracia.', not: 'Es pura agua.' },
    de: { says: 'Das ist Bürokratie.', not: 'Der Bürger klagt.' },
  },
  'staff-change': {
    en: { says: 'There is a restructuring.', not: 'The structure is old.' },
    es: { says: 'Hay una reestructuración.', not: 'La estructura es vieja.' },
    de: { says: 'Es gibt eine Umstrukturierung.', not: 'Die Struktur ist alt.' },
  },
  'supply-trouble': {
    en: { says: 'It is out of stock.', not: 'The stockings are red.' },
    es: { says: 'Está agotado en aduana.', not: 'Está aguado.' },
    de: { says: 'Es gibt Lieferengpässe.', not: 'Der Pass ist eng.' },
  },
  'revision-round': {
    en: { says: 'This is the third round.', not: 'The ground is wet.' },
    es: { says: 'Es la tercera ronda.', not: 'La onda es corta.' },
    de: { says: 'Das ist eine Korrekturschleife.', not: 'Die Schiene ist kalt.' },
  },
  'launch-release': {
    en: { says: 'We go live soon.', not: 'The lunch is good.' },
    es: { says: 'El lanzamiento es pronto.', not: 'La lancha es larga.' },
    de: { says: 'Der Livegang naht.', not: 'Der Gang ist lang.' },
  },
  'meeting-off': {
    en: { says: 'He did not show up.', not: 'He did it.' },
    es: { says: 'No se presentó.', not: 'Se sentó.' },
    de: { says: 'Er ist nicht erschienen.', not: 'Er ist nicht groß.' },
  },
  'vague-feedback': {
    en: { says: 'Make it pop.', not: 'Make it blue.' },
    es: { says: 'Le falta algo.', not: 'Le dio algo.' },
    de: { says: 'Irgendwas fehlt.', not: 'Irgendwer ruft.' },
  },
  'video-call': {
    en: { says: 'Talk on Skype?', not: 'The skies are grey.' },
    es: { says: '¿Hablamos por Skype?', not: 'La esquina es oscura.' },
    de: { says: 'Reden wir per Skype?', not: 'Die Skizze liegt da.' },
  },
  ugly: {
    en: { says: 'The sofa is hideous.', not: 'It hid.' },
    es: { says: 'El sofá es feo.', not: 'Fue ayer.' },
    de: { says: 'Das Sofa ist hässlich.', not: 'Der Hase läuft.' },
  },
  'boring-plain': {
    en: { says: 'The film was boring.', not: 'The board met.' },
    es: { says: 'El filme era aburrido.', not: 'El burro come.' },
    de: { says: 'Der Film war langweilig.', not: 'Die Weile verging.' },
  },
  amateurish: {
    en: { says: 'It looks amateurish.', not: 'The armature spins.' },
    es: { says: 'Se ve chapucero.', not: 'El chapulín salta.' },
    de: { says: 'Es wirkt dilettantisch.', not: 'Der Dill ist frisch.' },
  },
  'trade-garden': {
    en: { says: 'The hedge grows.', not: 'The edge is sharp.' },
    es: { says: 'El seto crece.', not: 'Siete crecen.' },
    de: { says: 'Die Hecke wächst.', not: 'Die Ecke ist rund.' },
  },
  'trade-music': {
    en: { says: 'The guitar is loud.', not: 'The guide is loud.' },
    es: { says: 'La guitarra suena.', not: 'La guerra acabó.' },
    de: { says: 'Die Gitarre klingt.', not: 'Das Gitter klemmt.' },
  },
  'trade-translation': {
    en: { says: 'The glossary grew.', not: 'The gloss is nice.' },
    es: { says: 'El glosario creció.', not: 'La glorieta es azul.' },
    de: { says: 'Das Glossar wuchs.', not: 'Das Glas ist leer.' },
  },
  colour: {
    en: { says: 'It should be purple.', not: 'The purpose is clear.' },
    es: { says: 'Debe ser morado.', not: 'La moneda cae.' },
    de: { says: 'Es soll lila sein.', not: 'Das Lied ist alt.' },
  },
  'remote-onsite': {
    en: { says: 'We work remotely.', not: 'The motor works.' },
    es: { says: 'Trabajamos en remoto.', not: 'El remo flota.' },
    de: { says: 'Wir arbeiten remote.', not: 'Der Motor läuft.' },
  },
};
