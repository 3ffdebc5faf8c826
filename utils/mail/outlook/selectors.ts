/**
 * Where things stand in Outlook's page. Class names are build hashes and labels are translated, so everything rests on
 * id families, roles and a few attributes that Outlook's own tests need (outlook-dom.md 1). Ordered lists: the first
 * that yields something valid wins. Years say when a selector was last seen to hold.
 */
export const SELECTORS = {
  /** The pane of the open mail: grouped (2026), single message (2026), section (2026), landmark. */
  pane: [
    '#ConversationReadingPaneContainer',
    '#ItemReadingPaneContainer',
    '[data-app-section="MailReadCompose"]',
    '[role="main"]',
  ],
  /** The mail app is drawn once one of these stands. */
  app: ['[role="main"]', '#MailList', '[data-app-section]', '#ReadingPaneContainerId'],
  /** What encloses the messages of a thread (2025) or the one message of the ungrouped view (2026). */
  thread: ['[data-app-section="ConversationContainer"]', '[data-app-section="ItemContainer"]'],
  /** Lists and folders that share a wide pane with the thread. */
  beside:
    '#MailList, [data-app-section="MessageList"], [data-app-section="NavigationPane"], [role="tree"], [role="listbox"]',

  /** Subject: own id (2026). */
  subject: ['[id^="CONV_"][id$="_SUBJECT"]:not(input)'],
  /** Without it: headings that only a subject is (2025), and the message's own (2026). */
  subjectHeading: [
    '[role="heading"][aria-level="2"], h2',
    '[role="heading"][aria-level="1"], h1',
    '[id^="MSG_"][id$="_SUBJECT"]:not(input)',
  ],
  /** Above the messages any heading is the subject. */
  anyHeading: ['[role="heading"], h3'],
  /** The list's row of the open conversation; options exist for attachments too, hence `data-convid` (2026). */
  selectedRow: '[role="option"][data-convid][aria-selected="true"]',

  /** Bodies: numbered or plain id (2022 to 2026), role (2026), class (2024). */
  bodyId: '[id^="UniqueMessageBody"]',
  bodyFallback: '[role="document"]:not(iframe), [class*="allowTextSelection"]',
  /** Sender's element, key of an expanded message (2026). */
  from: '[id^="MSG_"][id$="_FROM"]',
  date: ['[id^="MSG_"][id$="_DATETIME"]', '[data-testid="SentReceivedSavedTime"]'],
  /** Any sign of a message's header. */
  headerSign:
    '[id^="MSG_"][id$="_FROM"], [id^="MSG_"][id$="_DATETIME"], [data-testid="SentReceivedSavedTime"], [data-testid="RecipientWell"], [role="heading"][aria-level="3"], [data-lpc-hover-target-id], .lpc-hoverTarget',
  heading: '[role="heading"][aria-level="3"], h3',
  /** A person's chip (2026; class 2025). */
  person: '[data-lpc-hover-target-id], .lpc-hoverTarget',
  recipientLine: ['[id^="MSG_"][id$="_TO"], [id^="MSG_"][id$="_CC"]', '[data-testid="RecipientWell"]'],
  attachments: '[id$="_ATTACHMENTS"], [role="listbox"]',
  toolbar: '[role="toolbar"], [role="menubar"], [role="menu"]',
  collapsed: '[aria-expanded="false"]',
  /** What opens and closes as well, but is no message. */
  control:
    'button, a, input, [role="button"], [role="menuitem"], [role="combobox"], [role="option"], [role="treeitem"], [role="tab"], [role="switch"], [aria-haspopup]',
  button: 'button, [role="button"]',
  /** Inside a name but not part of it: pictures, presence, icon fonts. */
  ornament: '[role="img"], [aria-hidden="true"], svg, i, style, script',

  /** Root of the folder tree carries the mailbox's address (2026). */
  mailboxRoot: ['[id^="primaryMailboxRoot_"]', '[role="tree"] [role="treeitem"]'],
  accountButton: ['#O365_MainLink_Me', '#mectrl_main_trigger', '#mectrl_currentAccount_secondary'],

  editable: '[contenteditable]:not([contenteditable="false"])',
  /** Reply editor (2022 to 2026), the same without its parent's id; To and Cc are editable too, but of one line. */
  editor: [
    '[id^="editorParent_"] [contenteditable="true"][role="textbox"]',
    '[contenteditable="true"][aria-multiline="true"]',
    '[contenteditable="true"][role="textbox"]',
  ],
  composeRoot: '[id^="docking_InitVisiblePart_"]',
  composeSubject: 'input[id^="MSG_"][id$="_SUBJECT"]',
  /** In an editor: the signature, and where the quoted mail begins. */
  signature: '#Signature, #ms-outlook-mobile-signature',
  quoteStart:
    '[id$="divRplyFwdMsg"], [id$="RplyFwdMsg"], [id$="appendonsend"], [id*="mail-editor-reference-message-container"], blockquote[type="cite"], .gmail_quote',
  /** Outlook's note on a first-time sender, put into the body: its link is the only untranslated thing about it. */
  strangerNote: 'a[href*="LearnAboutSenderIdentification"]',
} as const;

/** Icons of Outlook's answers (2025); the numbered sizes of the icon set have digits in the name. */
export const ANSWER_ICONS = [
  { icon: /^ArrowReplyAll\d*(?:Regular|Filled)?$/, kind: 'reply-all' },
  { icon: /^ArrowReply\d*(?:Regular|Filled)?$/, kind: 'reply' },
  { icon: /^(?:ArrowForward|MailArrowForward)\d*(?:Regular|Filled)?$/, kind: 'forward' },
] as const;
