/**
 * Frequent small words that tell languages apart, by ISO 639-1 code. The first three are judged; the others are here
 * so that their mail is left alone. A word may stand in several lists.
 */
export const LANGUAGE_WORDS: Readonly<Record<string, string>> = {
  en: `the of and to in is you that it for on are as with they be at this have from or by not what all were we when your can there an which their if will
    would about how up out them then she many some so these her make like him has had more no do does did could my than first been who its now get been
    where after only just because any most very our i me us he his but was one don't doesn't didn't isn't can't won't i'm i'll i've you're it's that's we're we'll let
    please thanks thank hi hello hey dear regards best cheers invoice payment paid pay sent send see know need want think should still again yet why yes today
    tomorrow yesterday week weeks month days day time back here been also into over never always every too much really sure sorry great good nothing anything
    something call email another other same new work project site changes done until before`,
  es: `el la los las de del que y en un una unos unas es por con para no se lo como más pero sus le al ya o este esta esto estos estas sí porque muy sin sobre también me hasta hay
    donde quien desde todo todos toda todas nos durante ni contra otros otro otra ese esa eso ellos mi mí tu te ti si son ser ha han he hemos has había fue era eres soy estoy está están
    estamos estar tengo tiene tienes tenemos tienen puede puedes puedo podemos quiero quiere hacer hace hola buenos buenas gracias saludos favor cuando cuándo cómo qué cuánto aquí ahora
    hoy mañana ayer semana mes días día factura pago pagar pagado enviar envío enviado proyecto trabajo cambios nunca siempre nada algo alguien aún todavía sólo solo bien mejor usted
    ustedes vosotros nosotros le les su nuestro nuestra vuestro vamos voy va van sido así entonces después antes mismo cada vez otra vale claro perdona disculpa`,
  de: `der die das und ist in den von zu mit sich des auf für nicht ein eine einer einen einem eines als auch es an werden aus er hat dass sie nach wird bei noch wie über so zum zur haben
    nur oder aber vor bis mehr durch man sein wurde sei ihr ihre ihren ihrem ihnen wir ich du mir mich dir dich uns unser unsere euch mein meine meinen dein deine kann können muss müssen
    soll sollen sollte will wollen würde hätte habe hast bin bist sind war waren wenn weil ja nein nichts immer schon jetzt heute morgen gestern hier da dann doch mal bitte danke
    hallo guten tag liebe lieber grüße gruß viele freundlichen geehrte geehrter herr frau rechnung zahlung bezahlt zahlen überwiesen projekt arbeit woche wochen monat tage uhr sehr
    gut ganz alles etwas keine kein keinen wieder gerne leider warum wann was wer wo diese dieser dieses diesen damit dafür davon dazu daran also sonst eben gar kurz im am ums`,
  fr: `le la les de des du un une et est en que qui dans pour pas sur au aux avec ce cette ces il elle nous vous ils je tu on ne se sont être avoir fait plus par mais ou où si leur
    votre notre mon ma mes ton son sa ses c'est j'ai n'est d'un d'une l' qu'il très bien merci bonjour cordialement comme tout tous même aussi sans encore déjà suis êtes sommes
    avons avez ont été était facture paiement payer envoyer semaine mois jours demain aujourd'hui hier projet travail quand pourquoi comment peux peut pouvez devez faire rien jamais`,
  pt: `o a os as de do da dos das que e em um uma é no na nos nas por com para não se mais como mas foi ao aos ele ela das à às seu sua ou ser quando muito há já está estão eu também só
    pelo pela até isso isto entre era depois sem mesmo ter seus quem meu minha têm tem tinha você vocês nós obrigado obrigada olá bom dia boa tarde cumprimentos abraço fatura
    pagamento pagar enviar semana mês dias hoje amanhã ontem projeto trabalho nunca sempre nada ainda então aqui agora vou vai estou estamos pode posso podemos fazer não são nossa nosso`,
  it: `il lo la i gli le di del della dei delle dello degli che e è in un una uno per con non si da dal dalla come ma sono anche più al alla alle ai nel nella se ci mi ti vi ho ha hai
    abbiamo hanno questo questa questi queste quello quella tutto tutti molto già ancora quando perché cosa chi dove noi voi loro lui lei suo sua mio mia nostro vostro grazie ciao
    buongiorno saluti cordiali fattura pagamento pagare inviare settimana mese giorni oggi domani ieri progetto lavoro mai sempre niente qualcosa essere avere fare stato sto può posso`,
  nl: `de het een en van in is dat op te zijn met voor niet aan er om maar ook als dan nog bij uit naar over tot wij we ik je jij u hij zij ze ons onze jullie mijn jouw uw deze dit
    die wat wie waar hoe waarom wanneer heb hebt heeft hebben had was waren wordt worden kan kunnen moet moeten zal zullen wil willen zou geen wel al door meer veel graag bedankt
    dank hallo groeten groet vriendelijke factuur betaling betalen betaald sturen week maand dagen vandaag morgen gisteren project werk nooit altijd niets iets hier nu toch even goed`,
  pl: `i w na z do się że nie jest to jak o po za od przez dla ale co czy tak już tylko może są był była było być mam ma mamy masz proszę dziękuję dzień dobry cześć pozdrawiam
    faktura płatność zapłacić tydzień miesiąc dni dziś jutro wczoraj projekt praca nigdy zawsze nic coś bardzo kiedy dlaczego gdzie ten ta te tego tej nas nam pan pani który która`,
  sv: `och att det i en som på är av för med till den har de inte om ett men var jag vi du ni han hon sig från så kan nu när hur vad alla mycket vill ska skulle tack hej hälsningar
    faktura betalning betala vecka månad dagar idag imorgon igår projekt arbete aldrig alltid inget något mig oss er din min vår bra också efter eller`,
  da: `og at det i en som på er af for med til den har de ikke om et men var jeg vi du han hun sig fra så kan nu når hvordan hvad alle meget vil skal skulle tak hej hilsen
    faktura betaling betale uge måned dage dag morgen projekt arbejde aldrig altid intet noget mig os jer din min vores godt også efter eller`,
  tr: `ve bir bu için ile de da ne var yok mi mı mu çok daha gibi ama olarak olan kadar sonra ben sen biz siz o her şey şu değil evet hayır teşekkürler merhaba fatura ödeme hafta ay gün
    bugün yarın dün proje iş nasıl neden zaman lütfen selam iyi`,
  ca: `el la els les de del dels i que en un una per amb no és al als com més però seu seva ja o aquest aquesta això perquè molt també fins hi ha on qui tot tots ens em et si són
    està estan estem gràcies hola bon dia factura pagament setmana mes dies avui demà ahir projecte feina mai sempre res alguna`,
  ro: `și în de la cu pe nu este să că o un din care mai pentru ce se sunt au am ai era fost dar dacă sau cum când foarte acest această mulțumesc bună ziua salutări factura plata`,
};

/** Letters and endings that point to a language; weight in words. */
export const LANGUAGE_CUES: readonly { readonly code: string; readonly pattern: RegExp; readonly weight: number }[] = [
  { code: 'es', pattern: /[ñ¿¡]/giu, weight: 2 },
  { code: 'es', pattern: /\p{L}(?:ción|ciones|miento|mente|ando|iendo)(?!\p{L})/giu, weight: 0.7 },
  { code: 'de', pattern: /ß/giu, weight: 2 },
  { code: 'de', pattern: /[äöü]/giu, weight: 0.4 },
  { code: 'de', pattern: /\p{L}(?:ung|ungen|keit|heit|lich|ieren|schaft)(?!\p{L})/giu, weight: 0.7 },
  { code: 'en', pattern: /\p{L}(?:ing|tion|tions|ment|ness|ly|ould)(?!\p{L})/giu, weight: 0.4 },
  { code: 'en', pattern: /(?:th|wh|gh)/giu, weight: 0.1 },
  { code: 'pt', pattern: /[ãõ]|ç[ãõ]/giu, weight: 2 },
  { code: 'fr', pattern: /[èêëîïûœ]|(?<!\p{L})(?:[ldjnmst]|qu|c)['’]\p{L}/giu, weight: 1 },
  { code: 'fr', pattern: /ç/giu, weight: 0.5 },
  { code: 'it', pattern: /[èòì]|(?:zione|zioni)(?!\p{L})|(?<!\p{L})(?:dell|nell|all|sull|un)['’]/giu, weight: 1 },
  { code: 'nl', pattern: /ij|aa|oo|ee(?=\p{L})|uu/giu, weight: 0.25 },
  { code: 'pl', pattern: /[łęąśżźćń]/giu, weight: 1.5 },
  { code: 'sv', pattern: /å/giu, weight: 1 },
  { code: 'sv', pattern: /[äö]/giu, weight: 0.3 },
  { code: 'da', pattern: /[åæø]/giu, weight: 1.2 },
  { code: 'tr', pattern: /[ışğİ]/gu, weight: 1.5 },
  { code: 'ro', pattern: /[țșăâ]/giu, weight: 1.5 },
  { code: 'ca', pattern: /l·l|(?<!\p{L})[ldsm]['’]\p{L}/giu, weight: 1 },
];
