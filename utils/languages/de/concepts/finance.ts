import type { FINANCE } from '../../concepts/finance';

/** Money in detail: means and terms of payment, costs, taxes, trouble at the bank. */
export const finance = {
  'means-of-payment': `überweisung/n, kreditkarte, ec karte, karte, paypal, scheck, bargeld, lastschrift, sepa, dauerauftrag, iban, barzahlung, in bar, banküberweisung, twint, bankeinzug, klarna, stripe`,
  'bank-account': `bank/n, bankkonto, konto, kontonummer, kontostand, kontoauszug, bankverbindung, bankdaten, onlinebanking, filiale, kontoauszüge, bankberater, hausbank, guthaben`,
  'bank-trouble': `
    konto gesperrt, konto ist gesperrt, konto eingefroren, überweisung fehlgeschlagen, rücklastschrift, geplatzt, nicht gedeckt, unterdeckung, tan, karte abgelaufen, zahlendreher, falsche iban, bankproblem, problem mit der bank, probleme mit der bank, zurückgebucht, überweisungslimit,
    technischer fehler der bank, zahlung zurückgekommen, bank spinnt`,
  'deposit-advance': `anzahlung/n, vorschuss, vorauszahlung/n, vorkasse, akonto, abschlag, abschlagszahlung/n, im voraus bezahlt, reservierungsgebühr, angeld, vorauskasse, a conto, retainer`,
  instalment: `rate/n, raten, ratenzahlung/n, teilzahlung/n, zahlungsplan, in raten, monatsrate, teilbetrag, teilbeträge, ratenplan, abstottern, stottern, monatliche raten, in zwei teilen`,
  refund: `erstattung/n, rückerstattung/n, geld zurück, erstatten/v, zurück+erstatten/v, gutschrift/n, rückzahlung/n, zurück+zahlen/v, entschädigung, schadenersatz, chargeback, rückbuchung, zurück+buchen/v, stornorechnung`,
  'debt-owe': `schulden/v, schulden, schuld, offen/a, ausstehend/a, fällig/a, rückstand, rückstände, offene posten, außenstände, offene rechnung, offenen rechnung, offener betrag, unbezahlt/a, restforderung, verbindlichkeiten, im verzug, säumig/a`,
  'reminder-dunning': `mahnung/n, mahngebühr/n, verzugszinsen, zinsen, inkasso, inkassobüro, letzte mahnung, zahlungserinnerung/n, mahnverfahren, mahnbescheid, säumniszuschlag, betreibung, zweite mahnung, verzug, mahnlauf`,
  'payment-terms': `zahlungsziel, zahlungsbedingungen, zahlbar, innerhalb von 14 tagen, innerhalb von 30 tagen, 30 tage netto, 14 tage, 30 tage, 60 tage, 90 tage, nach erhalt, fälligkeit, zahlungsfrist, zahlungstermin, bei abnahme, netto`,
  'paid-already': `bezahlt/a, beglichen/a, gezahlt, zahlung erhalten, geld ist da, überwiesen, eingegangen, ausgeglichen, angekommen, geldeingang, zahlungseingang, verbucht, erledigt`,
  'estimate-quote': `angebot/n, kostenvoranschlag, kostenvoranschläge, voranschlag, offerte/n, kostenschätzung, preisliste, aufschlüsselung, kalkulation/n, kva, richtpreis, preisangabe, kostenaufstellung`,
  'budget-word': `budget/n, mittel, etat/n, finanzierung/n, finanziell/a, finanzen, kostenrahmen, budgetiert, gelder, kostenstelle, fördergelder, förderung/n, zuschuss, haushalt, fördermittel`,
  'budget-tight': `
    kein budget, knappes budget, budgetsperre, haushaltssperre, sparmaßnahme/n, knapp bei kasse, klamm, nicht leisten, können uns nicht leisten, kann mir nicht leisten, liquiditätsengpass, engpass, engpässe, liquidität, budgetkürzung/n, ausgabenstopp, pleite, ebbe in der kasse, eingefroren,
    investitionsstopp, sparkurs, kein geld`,
  insolvency: `insolvenz, insolvent/a, pleite, konkurs, bankrott, insolvenzverwalter, zahlungsunfähig/a, zahlungsunfähigkeit, geschäftsaufgabe, liquidation, gläubiger, konkursverwalter, schließen müssen, insolvenzantrag, sanierung, insolvenzverfahren`,
  'cost-spend': `kosten/v, kosten, aus+geben/v, ausgabe/n, auslagen, gebühr/n, aufwendung/n, spesen, unkosten, nebenkosten, berechnen/v, verrechnen/v, kostspielig/a, reisekosten, fahrtkosten, materialkosten`,
  'fee-rate': `stundensatz, stundensätze, tagessatz, tagessätze, pauschale, festpreis, fixpreis, pro wort, pro seite, pro stunde, stundenlohn, wortpreis, zeilenpreis, honorarsatz, pauschalpreis, normseite`,
  surcharge: `zuschlag, zuschläge, aufpreis, aufschlag, mehrkosten, zusatzkosten, eilzuschlag, überstunden, wochenendzuschlag, nachtzuschlag, expresszuschlag, extrakosten, zusätzliche kosten, nachforderung/n`,
  'raise-prices': `preiserhöhung/n, preisanpassung/n, teurer werden, preise erhöhen, neue preise, neuer stundensatz, inflation, honorar anpassen, teuerung, preissteigerung/n, verteuern/v, indexierung`,
  'bargain-lower': `günstiger, preis drücken, runtergehen, mit dem preis, bester preis, zu teuer, letzter preis, am preis, sonderpreis, freundschaftspreis, entgegenkommen, preisnachlass, nachlass, was geht am preis, preislich, preisvorstellung, über dem budget, billiger`,
  'tax-word': `steuer/n, mehrwertsteuer, mwst, umsatzsteuer, ust, steuernummer, steuererklärung/n, finanzamt, vorsteuer, brutto, netto, steuerlich/a, quellensteuer, einkommensteuer, absetzen, kleinunternehmer, uid, reverse charge`,
  'accounting-word': `buchhaltung, buchführung, beleg/n, quittung/n, kassenbon, buchen/v, bestellnummer, kostenstelle, kreditoren, rechnungswesen, abrechnung/n, bilanz, jahresabschluss, wirtschaftsprüfer, kontierung, finanzabteilung, rechnungsprüfung, prüfer`,
  'invoice-detail': `rechnungsnummer, rechnungsadresse, rechnungsanschrift, auf der rechnung, neue rechnung, korrigierte rechnung, rechnungskorrektur, rechnungskopie, rechnungsdatum, leistungszeitraum, rechnungsempfänger, rechnungsposten, rechnungsstellung, umschreiben der rechnung, e rechnung`,
  'earn-income': `verdienen/v, einkommen, gewinn/n, gewinne, lohn, löhne, gehalt, gehälter, umsatz, umsätze, rentabel, lebensunterhalt, marge/n, ertrag, erträge, miete bezahlen, miete, davon leben`,
  'lend-invest': `leihen/v, verleihen/v, kredit/n, darlehen, investieren/v, investition/n, investor/n, hypothek/n, anteil/n, anteile, beteiligung/n, finanzierungsrunde, risikokapital, dispo, bürgschaft`,
  'value-worth': `wert/n, werte, wertvoll/a, lohnen/v, lohnt sich, sich auszahlen, preis leistung, preis leistungs verhältnis, gegenwert, rentieren/v, der mühe wert, jeden cent wert`,
  'money-word': `geld, gelder, cash, zaster, kohle, asche, moneten, kapital, erspartes, ersparnisse, vermögen, batzen, mäuse, penunzen, bares`,
  'exposure-pay': `
    sichtbarkeit, fürs portfolio, für dein portfolio, für ihr portfolio, werbung für sie, werbung für dich, folgeaufträge, folgeauftrag, mehr aufträge, türöffner, naturalien, tauschgeschäft, gegengeschäft, umsatzbeteiligung, gewinnbeteiligung, bekanntheit, sprungbrett, referenz für sie,
    empfehlen sie weiter, empfehlen dich weiter`,
  'unpaid-trial': `kostenlose probe, gratis probe, probeauftrag, probearbeit, unbezahlte probe, kostenloser entwurf, unverbindlicher entwurf, pitch, arbeitsprobe/n, probetext, zeigen sie was, zeig was du, beweisen sie sich, probetag, vorleistung`,
  'gift-treat': `geschenk/n, schenken/v, trinkgeld, bonus, boni, einladen/v, ein+laden/v, lade sie ein, lade dich ein, preis gewinnen, gutschein/n, spende/n, spenden/v, verlosung/n, aufmerksamkeit, prämie/n`,
} satisfies Record<keyof typeof FINANCE, string>;
