import type { Locator } from 'playwright/test';

/** How light a colour is as it is shown, from 0 (black) to 1 (white). */
export function lightness(locator: Locator, property: 'color' | 'background-color') {
  return locator.evaluate((element, name) => {
    const context = document.createElement('canvas').getContext('2d');
    if (!context) throw new Error('The browser draws no canvas');
    context.fillStyle = getComputedStyle(element).getPropertyValue(name);
    context.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = context.getImageData(0, 0, 1, 1).data;
    return (red + green + blue) / 3 / 255;
  }, property);
}
