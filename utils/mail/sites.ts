/** Where the reader runs. Adding a host asks every user for a new permission: a test freezes the list. */
export const MAIL_SITE_ORIGINS = [
  'https://mail.google.com',
  'https://outlook.live.com',
  'https://outlook.office.com',
  'https://outlook.office365.com',
  'https://outlook.cloud.microsoft',
] as const;

/** The same as match patterns of the manifest. */
export const MAIL_SITE_MATCHES = MAIL_SITE_ORIGINS.map((origin) => `${origin}/*`);
