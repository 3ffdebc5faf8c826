import type { ConceptId } from '../../define-concepts';

/** Time and frequency. */
export const time = {
  now: `ya, ahora, ahora mismo, ya mismo, inmediatamente, de inmediato, urgente, urgentemente, cuanto antes, al instante, enseguida, en este momento, ya ya, en el acto, altiro, al tiro, ahorita, ahoritita, pero ya, lo antes posible`,
  soon: `
    pronto, prontito, en breve, luego, luego vemos, un día de estos, cualquier día, en estos días, estos días, cuando pueda, cuando podamos, cuando se pueda, en cuanto pueda, en cuanto podamos, apenas pueda, apenas podamos, ni bien pueda, algún día, tarde o temprano, más adelante, más tarde, en unos días, en unas semanas, en nada, a lo largo de,
    ya casi, casi, dentro de poco, cuando tenga tiempo, cuando tenga un rato, cuando tenga un hueco, ahorita, al ratito, al rato, en un rato, en cuanto tenga, primero dios, dios mediante, dios dirá, a ver si, próximamente, previsiblemente`,
  'near-date': `
    hoy, esta noche, esta tarde, mañana, pasado, pasado mañana, esta semana, la semana que viene, la próxima semana, la semana próxima, la semana entrante, la otra semana, otra semana, la semana siguiente, este mes, el mes que viene, el próximo mes, el mes próximo, el mes entrante, el mes que entra, el que viene, fin de mes, final de mes, finales de mes, a fin de mes, fin de semana, el fin de semana, a primera hora, a última hora,
    lunes, martes, miércoles, jueves, viernes, sábado, domingo, enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, navidad, navidades, reyes, semana santa, verano, otoño, invierno, primavera, quincena, trimestre, año que viene, próximo año, el puente, el feriado, año nuevo, pascua, aguinaldo, feb, dentro de`,
  'late-hour': `
    medianoche, madrugada, de madrugada, de noche, por la noche, las noches, cada noche, esta noche, noche, sábado, sábados, domingo, domingos, fin de semana, el fin de semana, fines de semana, los fines de semana, festivo, festivos, feriado, feriados, navidad, nochebuena, nochevieja, año nuevo, reyes, vacaciones, de vacaciones, día y noche, de día o de noche, día o noche, noche y día, veinticuatro horas, a cualquier hora, a toda hora, a todas horas,
    luna de miel, las once de la noche, las doce de la noche, de la noche, de la mañana, de la madrugada, a las tres, a las cuatro, quirófano, urgencias, velatorio, entierro, boda`,
  'tiny-time': `
    hoy, mañana, mañana mismo, hoy mismo, para hoy, para mañana, pasado mañana, esta noche, esta tarde, media hora, una hora, un par de horas, dos horas, tres horas, una tarde, en una tarde, en un día, un día, una noche, en una noche, dos días, tres días, el lunes, el martes, el miércoles, el jueves, el viernes, el sábado, el domingo, un minuto, cinco minutos, diez minutos, un cuarto de hora, un fin de semana, este fin de semana, mediodía, la cena, la hora de la cena`,
  weekday: `lunes, martes, miércoles, jueves, viernes, sábado, sábados, domingo, domingos`,
  month: `enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre, setiembre, octubre, noviembre, diciembre, navidad, primavera, verano, otoño, invierno, semana santa`,
  'time-unit': `minuto/n, hora/n, día/n, semana/n, mes/n, año/n, quincena/n, trimestre/n, domingos, viernes`,
  again: `otra vez, de nuevo, nuevamente, una vez más, nuevo aviso, otra ves, como siempre, vuelta a, por enésima vez`,
  still: `todavía, aún, sigue, siguen, sigo, seguimos, sigues, continúa, continúan, hasta ahora, hasta la fecha, a la fecha, a estas alturas, a día de hoy`,
  always: `siempre, cada vez, todos los días, cada día, cada semana, cada dos por tres, todo el tiempo, todo el día, todo el rato, constantemente, una y otra vez, día sí y día también`,
  late: `
    pendiente/n, impago/a, impagado/a, vencido/a, atrasado/a, retrasado/a, en mora, moroso/a, sin pagar, sin abonar, sin cobrar, sin liquidar, sin saldar, sin cubrir, sin cancelar, por pagar, por cobrar, por liquidar, por abonar, por saldar, en descubierto, devuelto/a`,
} satisfies Partial<Record<ConceptId, string>>;
