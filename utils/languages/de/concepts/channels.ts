import type { CHANNELS } from '../../concepts/channels';

/** Tools and ways to reach each other. */
export const channels = {
  'mail-word': `mail/n, e mail/n, email/n, nachricht/n, posteingang, postfach, betreff, cc, verteiler, newsletter, weiterleitung, schreiben, mailverkehr, zuschrift/n`,
  'phone-word': `telefon, an+rufen/v, anruf/n, handy, mailbox, sms, telefonieren/v, durch+klingeln/v, durchwahl, festnetz, telefonnummer, telefonat, hotline, auf+legen/v, anrufbeantworter, natel, rückruf`,
  'chat-word': `whatsapp, slack, chat/n, teams, telegram, signal, messenger, sprachnachricht/n, gruppenchat, direktnachricht, threema, chatten/v, gruppe`,
  'video-call': `zoom, skype, videocall/n, videokonferenz/n, google meet, webcam, kamera, bildschirm teilen, facetime, videoanruf, einwahldaten, einwählen`,
  'social-media': `instagram, facebook, linkedin, twitter, tiktok, youtube, soziale medien, social media, post/n, beitrag, beiträge, story, hashtag/n, follower, reel/n, influencer, xing, viral`,
  'cloud-share': `dropbox, google drive, wetransfer, onedrive, geteilter ordner, link/n, cloud, google docs, upload/n, figma, notion, trello, drive, sharepoint, laufwerk, url/n, nextcloud, github`,
  'post-parcel': `post, paket/n, pakete, brief/n, briefmarke/n, umschlag, umschläge, kurier, sendungsnummer, postleitzahl, postweg, einschreiben, dhl, päckchen, porto`,
  'website-web': `website/n, webseite/n, homepage, internetseite/n, domain/n, hosting, landingpage/n, onlineshop, webshop, blog/n, browser, google, suchmaschine/n, seo, traffic, cookie/n, wordpress, plugin/n`,
  'software-tool': `app/n, software, programm/n, programme, excel, word, powerpoint, photoshop, canva, illustrator, tool/n, vorlage/n, update/n, system/n, plattform/n, anwendung/n, werkzeug/n`,
  'device-hardware': `laptop/n, computer, rechner, drucker, bildschirm/n, monitor/n, tastatur, kamera/n, tablet/n, ipad, iphone, usb, server, kabel, scanner, pc, gerät/n, geräte`,
  'press-media': `presse, zeitung/n, magazin/n, zeitschrift/n, radio, fernsehen, journalist, interview/n, artikel, podcast/n, pressemitteilung/n, medien, schlagzeile/n, rundfunk`,
  'advert-campaign': `kampagne/n, anzeige/n, werbung, marketing, aktion/n, banner, flyer, broschüre/n, poster, plakat/n, slogan/n, marke/n, branding, prospekt/n, claim/n, inserat/n`,
} satisfies Record<keyof typeof CHANNELS, string>;
