// Sets the language of the page to that of the browser at first, and then to that of the button pressed. Every role finder without a nearer `lang` follows.
const buttons = document.querySelectorAll('.languages button');

for (const button of buttons) {
  const lang = button.getAttribute('lang') ?? '';
  const turn = () => {
    document.documentElement.lang = lang;
    for (const each of buttons) each.ariaPressed = String(each === button);
  };
  button.addEventListener('click', turn);
  if (navigator.language.startsWith(lang)) turn();
}
