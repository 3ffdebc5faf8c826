/**
 * Where things stand in Gmail's page: per thing an ordered list, of which the first that yields something valid wins
 * (never joined by commas: then the page's order would decide). Attributes Google maintains come before structure,
 * structure before class names. Years say since when a selector has been seen to hold.
 */
export const SELECTORS = {
  /** Heading of the open thread: own attribute (2018), then the shell's heading (2022), then the old one (2015). */
  heading: ['h2[data-legacy-thread-id]', '.a98.iY h2', '.if h2', '.ha h2'],
  /** What encloses heading and messages of one thread: shell of 2022, shell before, the view itself. */
  threadRoot: ['.a98.iY', '.if', '[role=main]'],
  /** Any sign that a message is on screen although no heading was found. */
  messageTrace: ['[data-legacy-message-id]', '.adn', '.ii.gt'],
  /** The list that holds the messages. */
  messageList: ['[role=list]', '.aHU'],
  threadIdHolder: '[data-legacy-thread-id]',
  /** The list row chosen in the preview pane. */
  selectedRow: ['tr.aps'],
  /** The mail app is up once one of these stands (2014). */
  app: ['[role=main]', '[gh=tl]', '[gh=tm]'],
  list: ['[role=main] [gh=tl]', '[gh=tl]'],
  bannerAddress: ['[role=banner] a[aria-label*="@"]', '[role=banner] [aria-label*="@"]'],

  /** One message: open, closed (2014). */
  openMessage: '.adn',
  closedMessage: '.adf',
  /** Line "N older messages" (2014), with its number. */
  older: '.adv',
  olderButton: '.adx',
  olderCount: ['.adx span', '.adx'],
  messageId: '[data-legacy-message-id], [data-message-id]',
  header: ['.gE'],
  /** Sender: old class with attribute (2014), cell (2018). A closed message holds no other address than the sender's. */
  sender: ['span.gD[email]', 'td.gF span[email]'],
  closedSender: ['span.gD[email]', 'td.gF span[email]', '[email]'],
  recipientLine: '.hb',
  recipient: 'span[email]',
  date: ['.gK .g3', 'span.g3'],
  /** Bodies of a message, a hidden second one among them (2015; 2014). */
  body: ['.ii.gt .a3s', '.ii > .a3s', '.adP'],
  clipNotice: '.iX',
  clipLink: 'a[href*="view=lg"]',

  /** Compose boxes: hidden input in the form (2014), editor (2014). */
  composeMark: ['input[name=composeid]', '[g_editable=true]'],
  composeBox: ['[role=region]', '.M9', '[role=dialog]'],
  editor: ['[g_editable=true]', '.Am.Al.editable', '.Ap [role=textbox][contenteditable]'],
  /** Reply in the footer of the thread (2016), then in the header of a message (button, text mode of 2024). */
  footerReply: ['.amn .ams.bkH', '.ams.bkH'],
  headerReply: ['.aaq', '.bsQ'],
  /** Inside an editor, but not typed by the user. */
  editorExtras: '.gmail_signature, .gmail_signature_prefix, .gmail_quote, .gmail_attr, .gmail_extra',
  /** Inside a message, but not part of it: its own words are hostile, its reply box is the user's. */
  foreign: '.a3s, [g_editable], .ip, .M9',
  popups: '.dw .nH',
} as const;

/** Kind of a compose box by its icon (2014). */
export const COMPOSE_ICONS = [
  { selector: '.mI', kind: 'forward' },
  { selector: '.mK', kind: 'reply-all' },
  { selector: '.mL', kind: 'reply' },
] as const;
