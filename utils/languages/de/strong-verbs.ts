/**
 * Strong and mixed verbs: infinitive, then the stems of the second person singular, the past, the past subjunctive and
 * the participle; `-` where the regular stem or none applies.
 */
export const STRONG_VERBS = `
  backen - backt - gebacken, beginnen - begann begänn begonnen, beißen - biss - gebissen, bieten - bot böt geboten, binden - band bänd gebunden,
  bitten - bat bät gebeten, bleiben - blieb - geblieben, brechen brich brach bräch gebrochen, brennen - brannte - gebrannt, bringen - brachte brächt gebracht,
  denken - dachte dächt gedacht, dürfen - durfte dürft gedurft, essen iss aß äß gegessen, fahren fähr fuhr führ gefahren, fallen fäll fiel - gefallen, fangen fäng fing - gefangen,
  finden - fand fänd gefunden, fliegen - flog flög geflogen, fließen - floss - geflossen, fressen friss fraß - gefressen, geben gib gab gäb gegeben, gehen - ging - gegangen, gelten gilt galt - gegolten,
  graben gräb grub - gegraben, greifen - griff - gegriffen, haben ha hatte hätt gehabt, halten hält hielt - gehalten, hängen - hing - gehangen, heben - hob - gehoben, heißen - hieß - geheißen, helfen hilf half - geholfen,
  kennen - kannte - gekannt, klingen - klang - geklungen, kommen - kam käm gekommen, können - konnte könnt gekonnt, laden läd lud - geladen, lassen läss ließ - gelassen, laufen läuf lief - gelaufen, leiden - litt - gelitten, leihen - lieh - geliehen,
  lesen lies las läs gelesen, liegen - lag läg gelegen, lügen - log - gelogen, meiden - mied - gemieden, messen miss maß - gemessen, müssen - musste müsst gemusst, nehmen nimm nahm nähm genommen, nennen - nannte - genannt,
  raten rät riet - geraten, reißen - riss - gerissen, rennen - rannte - gerannt, rufen - rief - gerufen, schaffen - schuf - geschaffen, scheiden - schied - geschieden, scheinen - schien - geschienen, schieben - schob schöb geschoben, scheißen - schiss - geschissen,
  schießen - schoss - geschossen, schlafen schläf schlief - geschlafen, schlagen schläg schlug - geschlagen, schließen - schloss - geschlossen, schmeißen - schmiss - geschmissen, schneiden - schnitt - geschnitten,
  schreiben - schrieb - geschrieben, schreien - schrie - geschrien, schweigen - schwieg - geschwiegen, schwören - schwor - geschworen, sehen sieh sah säh gesehen, senden - sandte - gesandt, singen - sang - gesungen, sitzen - saß - gesessen, sprechen sprich sprach spräch gesprochen, springen - sprang - gesprungen,
  stehen - stand ständ gestanden, stehlen stiehl stahl - gestohlen, steigen - stieg - gestiegen, sterben stirb starb - gestorben, streichen - strich - gestrichen, streiten - stritt - gestritten, tragen träg trug - getragen, treffen triff traf - getroffen, treiben - trieb - getrieben, treten tritt trat - getreten,
  trinken - trank - getrunken, tun tu tat tät getan, verderben verdirb verdarb - verdorben, vergessen vergiss vergaß - vergessen, verlieren - verlor - verloren, wachsen wächs wuchs - gewachsen, waschen wäsch wusch - gewaschen, weisen - wies - gewiesen, wenden - wandte - gewandt,
  werden wir wurde würd geworden, werfen wirf warf - geworfen, wiegen - wog - gewogen, wissen weiß wusste wüsst gewusst, ziehen - zog zög gezogen, zwingen - zwang - gezwungen,
  biegen - bog - gebogen, blasen bläs blies - geblasen, empfehlen empfiehl empfahl - empfohlen, erschrecken erschrick erschrak - erschrocken, fechten ficht focht - gefochten, fliehen - floh - geflohen, frieren - fror - gefroren, gelingen - gelang - gelungen,
  genießen - genoss - genossen, geschehen geschieh geschah geschäh geschehen, gewinnen - gewann - gewonnen, gießen - goss - gegossen, gleichen - glich - geglichen, hauen - haute - gehauen, kriechen - kroch - gekrochen, mögen mag mochte möcht gemocht, pfeifen - pfiff - gepfiffen, reiten - ritt - geritten,
  riechen - roch - gerochen, schleichen - schlich - geschlichen, schwimmen - schwamm - geschwommen, schwinden - schwand - geschwunden, sinken - sank - gesunken, spinnen - spann - gesponnen, stechen stich stach - gestochen, stinken - stank - gestunken, stoßen stöß stieß - gestoßen,
  verzeihen - verzieh - verziehen, weichen - wich - gewichen, wollen will wollte - gewollt`;
