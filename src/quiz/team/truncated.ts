/** A text of at most so many characters, none of which is cut in two: three dots stand for what is left out. */
export function truncated(text: string, most: number): string {
  const [cut] = new RegExp(`^.{0,${most}}`, 'su').exec(text) ?? [''];
  return cut === text ? text : `${cut}…`;
}
