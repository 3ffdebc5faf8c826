import type { CHANNELS } from '../../concepts/channels';

/** Tools and ways to reach each other. */
export const channels = {
  'mail-word': `correo/n, correo electrónico, email/n, mail/n, mensaje/n, bandeja de entrada, hilo/n, asunto, copia, cc, boletín, e mail`,
  'phone-word': `teléfono/n, llamar/v, llamada/n, buzón de voz, móvil, móviles, celular, celulares, sms, telefonear/v, marcar/v, línea, llamada telefónica, colgar/v, telefonazo, contestador`,
  'chat-word': `whatsapp, slack, chat/n, teams, telegram, mensaje directo, grupo de whatsapp, nota de voz, audio/n, messenger, mensajito, md, chatear/v`,
  'video-call': `zoom, skype, videollamada/n, videoconferencia/n, google meet, cámara, compartir pantalla, facetime, conectarse, enlace de la reunión`,
  'social-media': `instagram, facebook, linkedin, twitter, tiktok, youtube, redes sociales, post/n, historia, hashtag/n, seguidores, reel/n, publicación, me gusta, influencer, viral, tuit`,
  'cloud-share': `dropbox, google drive, wetransfer, onedrive, carpeta compartida, enlace/n, link/n, nube, google docs, figma, notion, trello, drive, vínculo/n, url, github`,
  'post-parcel': `correos, paquete/n, carta/n, sello/n, sobre/n, postal, mensajero/a, número de seguimiento, código postal, apartado postal, dhl, fedex, carta certificada, guía de envío`,
  'website-web': `página web, sitio web, web, portal, dominio/n, hosting, landing, tienda online, tienda en línea, blog/n, navegador, google, buscador, seo, tráfico, cookies, wordpress, plugin/n`,
  'software-tool': `app/n, aplicación, aplicaciones, software, programa/n, excel, word, powerpoint, photoshop, canva, illustrator, herramienta/n, plantilla/n, actualización, sistema/n, plataforma/n`,
  'device-hardware': `portátil, portátiles, ordenador, ordenadores, computadora/n, impresora/n, pantalla/n, monitor, teclado, cámara/n, tableta, iphone, usb, servidor, servidores, cable/n, escáner, dispositivo/n`,
  'press-media': `prensa, periódico/n, revista/n, radio, tele, televisión, periodista, entrevista/n, artículo/n, podcast, nota de prensa, medios, titular, titulares, reportaje/n`,
  'advert-campaign': `campaña/n, anuncio/n, publicidad, marketing, promoción, promociones, banner/n, flyer/n, folleto/n, póster, cartel, carteles, eslogan, marca/n, valla/n, lema`,
} satisfies Record<keyof typeof CHANNELS, string>;
