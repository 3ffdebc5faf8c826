import { defineUnlistedScript } from '#imports';
import { readPageText } from '../utils/mail/page/page-text';

/** Run by the toolbar button in the page the user looks at, and only then; its result goes to the background. */
export default defineUnlistedScript(() => readPageText(document, getSelection()?.toString() ?? ''));
