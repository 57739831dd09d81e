// Sets the language of the page to that of the button pressed. Every role finder without a nearer `lang` follows.
const buttons = document.querySelectorAll('.languages button');

for (const button of buttons) {
  button.addEventListener('click', () => {
    document.documentElement.lang = button.getAttribute('lang') ?? '';
    for (const each of buttons) each.ariaPressed = String(each === button);
  });
}
