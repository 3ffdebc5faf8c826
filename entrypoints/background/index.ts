import { defineBackground } from '#imports';
import { registerCommands } from './commands';
import { registerKeeper } from './keeper';
import { registerRelay } from './relay';
import { registerSelection } from './selection';
import { registerToolbarButton } from './toolbar-button';
import { registerWelcome } from './welcome';

/**
 * The keeper. Small on purpose, so that it wakes fast: it owns the database for framed pages and passes messages
 * between the reader and the sidebar of a tab. All listeners are registered in this first synchronous turn.
 */
export default defineBackground(() => {
  registerRelay();
  registerKeeper();
  registerSelection();
  registerToolbarButton();
  registerCommands();
  registerWelcome();
});
