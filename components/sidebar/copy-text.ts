/** Copies to the clipboard; false where the browser refuses, as it may in a framed page. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text);
  }
}

/** Framed pages have no clipboard permission of their own; the old way still works on a click. */
function copyBySelection(text: string): boolean {
  const area = document.createElement('textarea');
  area.value = text;
  document.body.append(area);
  area.select();
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- the clipboard API is closed to framed pages.
  const copied = document.execCommand('copy');
  area.remove();
  return copied;
}
