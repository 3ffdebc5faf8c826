import type { FINANCE } from '../../concepts/finance';

/** Money in detail: means and terms of payment, costs, taxes, trouble at the bank. */
export const finance = {
  'means-of-payment': `transferencia/n, tarjeta/n, paypal, cheque/n, efectivo, bizum, tarjeta de crédito, domiciliación, giro, depósito/n, mercado pago, oxxo, iban, clabe, remesa/n, stripe`,
  'bank-account': `banco/n, cuenta bancaria, número de cuenta, saldo, extracto/n, datos bancarios, banca en línea, banca online, sucursal, cuenta corriente, gestor del banco`,
  'bank-trouble': `
    rebotado/a, rebotar/v, cuenta bloqueada, cuenta congelada, transferencia rechazada, devuelto por el banco, fondos insuficientes, sin fondos, tarjeta caducada, tarjeta vencida, error del banco, problema con el banco, problemas con el banco, el banco tarda, límite de transferencia,
    se cayó el sistema del banco, retenido por el banco`,
  'deposit-advance': `anticipo/n, adelanto/n, señal, depósito/n, seña, pago inicial, por adelantado, pago por adelantado, provisión de fondos, entrada, enganche, a cuenta, iguala`,
  instalment: `cuota/n, plazo/n, a plazos, plan de pagos, pago fraccionado, pagos mensuales, en cuotas, en partes, abono/n, fraccionar/v, mensualidad/n, en dos pagos, poco a poco`,
  refund: `reembolso/n, reembolsar/v, devolución del dinero, devolver el dinero, nota de crédito, compensación, reintegro, indemnización, contracargo, abono, resarcir/v, que me devuelvas`,
  'debt-owe': `deber/v, deuda/n, adeudar/v, impago/n, saldo pendiente, moroso/a, morosidad, vencido/a, factura pendiente, facturas pendientes, importe pendiente, atraso/n, adeudo/n, números rojos, impagado/a`,
  'reminder-dunning': `recordatorio de pago, recargo/n, intereses, interés de demora, intereses de demora, recobro, cobrador, último aviso, burofax, requerimiento de pago, requerimiento/n, mora, penalización, cobranza`,
  'payment-terms': `condiciones de pago, a 30 días, a 60 días, a 90 días, plazo de pago, forma de pago, fecha de pago, a la recepción, pagadero/a, contra entrega, vencimiento, días de pago, día de pago, ciclo de pago`,
  'paid-already': `pagado/a, liquidado/a, saldado/a, cobrado/a, pago recibido, ya pagué, ya pagamos, transferido/a, ingresado/a, abonado/a, ha llegado el pago, cancelado/a, pago hecho`,
  'estimate-quote': `presupuesto/n, cotización, cotizaciones, presupuestar/v, cotizar/v, estimación, lista de precios, desglose, tarifas, propuesta económica, oferta, proforma`,
  'budget-word': `presupuesto/n, fondos, financiación, partida, presupuestado/a, financiero/a, finanzas, subvención, subvenciones, financiamiento, recursos, ayudas, beca/n`,
  'budget-tight': `
    sin presupuesto, presupuesto ajustado, presupuesto congelado, recorte/n, recortes, no nos alcanza, no me alcanza, vamos justos, ando justo, justos de dinero, falta de liquidez, liquidez, no puedo permitirme, no podemos permitirnos, flujo de caja, sin dinero, sin un duro, sin plata,
    apretado/a, tesorería`,
  insolvency: `insolvente/n, insolvencia, quiebra/n, bancarrota, concurso de acreedores, cierre del negocio, liquidación, suspensión de pagos, administrador concursal, quebrado/a, acreedor, acreedores, cerrar la empresa, echar el cierre, bajar la persiana`,
  'cost-spend': `costar/v, coste/n, costo/n, gastar/v, gasto/n, cargo/n, tarifa/n, honorario/n, dietas, desembolso/n, cobrar/v, salir/v por, costoso/a, viáticos`,
  'fee-rate': `tarifa por hora, tarifa diaria, precio fijo, precio cerrado, tarifa plana, por palabra, por página, por hora, mi tarifa, nuestra tarifa, honorarios, precio por, tarifario`,
  surcharge: `recargo/n, suplemento/n, coste adicional, costo adicional, coste extra, costo extra, horas extra, plus, sobreprecio, sobrecoste, cargo adicional, tarifa de urgencia, incremento`,
  'raise-prices': `subida de precio, subir precios, subir tarifas, aumento de precio, aumento de tarifas, nuevas tarifas, inflación, más caro, encarecer/v, ajuste de precios, actualizar tarifas`,
  'bargain-lower': `más barato, bajar el precio, mejor precio, precio de amigo, muy caro, demasiado caro, hacer un precio, rebajita, ajustar el precio, último precio, precio especial, por menos, hazme precio, me sale caro, se nos va de presupuesto, regatear/v, descuentito`,
  'tax-word': `impuesto/n, iva, irpf, retención, retenciones, nif, cif, rfc, rut, cuit, fiscal/n, declaración de la renta, hacienda, sat, afip, base imponible, neto, bruto, igic, monotributo`,
  'accounting-word': `contabilidad, contable/n, asiento/n, recibo/n, comprobante/n, justificante/n, cuentas a pagar, balance, orden de compra, número de pedido, departamento de finanzas, administración, auditoría, ticket/n, libros, facturación`,
  'invoice-detail': `número de factura, datos de facturación, datos fiscales, en la factura, nueva factura, factura corregida, factura rectificativa, concepto, refacturar/v, copia de la factura, fecha de factura, facturar/v, razón social`,
  'earn-income': `ganar/v, ingreso/n, ganancia/n, beneficio/n, rentable/n, sueldo/n, salario/n, ganarse la vida, margen, márgenes, facturación, renta, pagar el alquiler, alquiler, rentabilidad`,
  'lend-invest': `prestar/v, préstamo/n, crédito/n, invertir/v, inversión, inversiones, inversor, inversores, inversionista/n, hipoteca/n, acciones, participación, ronda de financiación, prestado/a`,
  'value-worth': `valer/v, valor/n, valioso/a, merecer/v la pena, vale la pena, rentable, relación calidad precio, valía, merece la pena, vale lo que cuesta`,
  'money-word': `dinero, plata, pasta, lana, guita, efectivo, capital, ahorro/n, monedero, fortuna, cuarto/n, perras, varo`,
  'exposure-pay': `
    visibilidad, para tu portafolio, para tu portfolio, promoción, te damos visibilidad, te mencionamos, futuros proyectos, más trabajo, mucho trabajo más adelante, darte a conocer, trueque, en especie, intercambio, a cambio de, cuando ganemos dinero, participación en beneficios,
    publicidad gratis, escaparate`,
  'unpaid-trial': `prueba gratis, muestra gratis, prueba gratuita, sin compromiso, prueba sin pagar, demuéstranos, demostrar lo que vales, boceto gratis, propuesta gratuita, trabajo de prueba, prueba no remunerada, día de prueba`,
  'gift-treat': `regalo/n, regalar/v, propina/n, bono/n, bonus, invitar/v, te invito, yo invito, premio/n, sorteo/n, detalle, obsequio/n, donar/v, donación, donaciones, vale`,
} satisfies Record<keyof typeof FINANCE, string>;
