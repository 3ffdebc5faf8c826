/** Presses a control as a mouse does: mail clients listen to the parts of a click. */
export function press(control: Element): void {
  for (const type of ['mousedown', 'mouseup', 'click']) {
    control.dispatchEvent(new MouseEvent(type, { bubbles: true, cancelable: true, composed: true, button: 0 }));
  }
}
