import type { CHANNELS } from '../../concepts/channels';

/** Tools and ways to reach each other. */
export const channels = {
  'mail-word': `email/n, e mail/n, mail/n, message/n, inbox, mailbox, thread/n, subject line, cc, bcc, reply all, newsletter/n, forwarded, emailed, email/v, note`,
  'phone-word': `phone/n, call/v, telephone, ring/v, voicemail, mobile, cell phone, text message, hotline, landline, dial/v, phone call, give me a call, give me a ring, hang up/v, number, answering machine`,
  'chat-word': `whatsapp, slack, chat/n, teams, telegram, signal, dm, messenger, group chat, texted, text me, voice note/n, voice message/n, discord, imessage, direct message`,
  'video-call': `zoom, skype, video call, google meet, webcam, camera on, share my screen, screen share, conference call, facetime, video conference, meet link, dial in`,
  'social-media': `instagram, facebook, linkedin, twitter, tiktok, youtube, social media, post/n, story, stories, hashtag/n, followers, feed, reel/n, likes, pinterest, influencer/n, tweet/n, viral`,
  'cloud-share': `dropbox, google drive, wetransfer, onedrive, shared folder, link/n, cloud, google doc, google docs, upload/n, drive, figma, notion, trello, asana, sharepoint, url/n, github`,
  'post-parcel': `post, parcel/n, letter/n, stamp/n, envelope/n, postal, by post, courier, package/n, tracking number, postcode, po box, dhl, ups, fedex, registered mail`,
  'website-web': `website/n, web page, site/n, homepage, domain/n, hosting, landing page, online shop, webshop, blog/n, browser/n, web, google, search engine, seo, traffic, cookie/n, cookies, wordpress, plugin/n`,
  'software-tool': `app/n, software, program/n, excel, word, powerpoint, photoshop, canva, illustrator, tool/n, crm, template/n, macro, update/n, version, system/n, platform/n, photoshop file, adobe`,
  'device-hardware': `laptop/n, computer/n, printer/n, screen/n, monitor/n, keyboard, camera/n, tablet/n, ipad, iphone, usb, server/n, cable/n, hard drive, router, scanner, pc, desktop, device/n`,
  'press-media': `press, newspaper/n, magazine/n, radio, tv, television, journalist, interview/n, article/n, broadcast, podcast/n, press release, media, headline/n, coverage, editorial`,
  'advert-campaign': `campaign/n, ad/n, advert/n, advertising, marketing, promotion/n, banner/n, flyer/n, brochure/n, poster/n, slogan/n, branding, brand/n, leaflet/n, billboard/n, google ads, tagline/n, merch`,
} satisfies Record<keyof typeof CHANNELS, string>;
