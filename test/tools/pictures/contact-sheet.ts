/** One state as photographed. */
export interface Picture {
  readonly name: string;
  readonly language: string;
  readonly theme: string;
  /** CSS pixels. */
  readonly width: number;
  readonly file: string;
}

/** All pictures on one page, grouped by what they show. */
export function contactSheet(pictures: readonly Picture[]): string {
  const names = [...new Set(pictures.map(({ name }) => name))];
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Good Terms – pictures</title>
<style>
body { margin: 24px; background: #d9d6d0; font: 13px system-ui, sans-serif; }
.row { display: flex; flex-wrap: wrap; gap: 16px; align-items: flex-start; margin-bottom: 40px; }
figure { margin: 0; }
img { display: block; max-width: 480px; box-shadow: 0 1px 6px rgb(0 0 0 / 25%); }
figcaption { margin-bottom: 4px; }
</style>
<h1>Good Terms – pictures</h1>
${names
  .map((name) =>
    section(
      name,
      pictures.filter((picture) => picture.name === name),
    ),
  )
  .join('\n')}
</html>
`;
}

function section(name: string, pictures: readonly Picture[]): string {
  const figures = pictures.map(
    ({ language, theme, width, file }) =>
      `<figure><figcaption>${language}, ${theme}, ${String(width)} px</figcaption><a href="${file}"><img src="${file}" alt="" loading="lazy"></a></figure>`,
  );
  return `<h2>${name}</h2>\n<div class="row">${figures.join('\n')}</div>`;
}
