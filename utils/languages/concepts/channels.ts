/** Tools and ways to reach each other. */
export const CHANNELS = {
  'mail-word': 'e-mail, message',
  'phone-word': 'phone, call, voicemail',
  'chat-word': 'WhatsApp, Slack, chat',
  'video-call': 'Zoom, Teams call',
  'social-media': 'Instagram, LinkedIn, posts',
  'cloud-share': 'Dropbox, Drive, link',
  'post-parcel': 'post, parcel, letter',
  'website-web': 'website, page, domain',
  'software-tool': 'program, app, Excel',
  'device-hardware': 'laptop, printer, screen',
  'press-media': 'press, radio, TV',
  'advert-campaign': 'campaign, ad, marketing',
} as const;
