// Writes the table of warning signs, what finds them, and examples in every language.
import { writeFile } from 'node:fs/promises';
import { warningSignsTable } from './warning-signs/table';

await writeFile(new URL('../corpus/warning-signs.md', import.meta.url), warningSignsTable());
