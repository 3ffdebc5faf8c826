const INVISIBLE = /[\u00ad\u200b\u200c\u200e\u200f\u2060\ufeff\u034f]/g;
const SPACES = /[ \t\n\r\f\u00a0\u2000-\u200a\u202f\u3000]+/g;
const HARD_SPACES = /[\u00a0\u2000-\u200a\u202f]/g;
const LINE_BREAK = /\r\n|\r|\n/;

/** Builds text from a walk over markup: collapses white space and blank lines as a browser's page would. */
export class TextWriter {
  private readonly lines: string[] = [];
  private current = '';
  private blankWanted = false;
  private preformatted = 0;

  /** Adds text to the current line; within preformatted elements its line breaks count. */
  write(text: string): void {
    const visible = text.replace(INVISIBLE, '');
    if (this.preformatted === 0) {
      this.current += visible.replace(SPACES, ' ');
      return;
    }
    const [first = '', ...rest] = visible.replace(HARD_SPACES, ' ').split(LINE_BREAK);
    this.current += first;
    for (const line of rest) {
      this.endLine();
      this.current += line;
    }
  }

  /** Ends the line for sure: `<br>`. An empty line becomes a blank line. */
  endLine(): void {
    if (this.current.trim() === '') this.blankWanted = true;
    this.flush();
  }

  /** Ends the line if anything stands in it: the edge of a block, with a blank line around it when `spaced`. */
  breakLine(spaced: boolean): void {
    this.flush();
    if (spaced) this.blankWanted = true;
  }

  enterPreformatted(): void {
    this.preformatted += 1;
  }

  leavePreformatted(): void {
    this.preformatted = Math.max(0, this.preformatted - 1);
  }

  /** True while no visible character was written. */
  isEmpty(): boolean {
    return this.lines.length === 0 && this.current.trim() === '';
  }

  /** The last finished lines, at most `count`; ends the current one. */
  lastLines(count: number): readonly string[] {
    this.flush();
    return this.lines.slice(-count);
  }

  /** Takes back the last finished lines. */
  dropLines(count: number): void {
    this.lines.length = Math.max(0, this.lines.length - count);
  }

  text(): string {
    this.flush();
    return this.lines.join('\n').trim();
  }

  private flush(): void {
    const line = this.current.trimEnd();
    this.current = '';
    if (line.trim() === '') return;
    if (this.blankWanted && this.lines.length > 0) this.lines.push('');
    this.blankWanted = false;
    this.lines.push(this.preformatted > 0 ? line : line.trim());
  }
}
