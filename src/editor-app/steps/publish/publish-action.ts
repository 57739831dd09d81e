import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { putOnClipboard } from '../../../shared/copying/clipboard.js';
import type { AppView } from '../../app-view.js';
import { button } from '../../controls/buttons.js';
import { icons } from '../../controls/icons.js';
import { LightElement } from '../../controls/light-element.js';
import type { Action, Copy, Download } from '../../hosts/host.js';
import { builtInPackages } from '../../hosts/packages/built-in-packages.js';
import { saveFile } from '../../project/files.js';

/** A button that copies a code or downloads a package, and says that it has. */
export class PublishAction extends LightElement {
  static override properties: PropertyDeclarations = {
    view: { attribute: false },
    action: { attribute: false },
    isMain: { attribute: false },
    status: { state: true },
  };

  declare view: AppView;
  declare action: Action;
  /** Whether it is what leads on. */
  declare isMain: boolean;
  declare status: string;

  /** What the status is said of. */
  #told = '';

  constructor() {
    super();
    this.isMain = false;
    this.status = '';
  }

  protected override willUpdate(): void {
    const now = 'code' in this.action ? this.action.code : this.action.file;
    if (now !== this.#told) this.status = '';
    this.#told = now;
  }

  protected override render(): TemplateResult {
    const { action, isMain, status } = this;
    const { msg } = this.view;
    const emphasis = isMain ? 'primary' : undefined;
    return html`
      ${
        'code' in action
          ? button({
              label: isMain ? msg('Copy the code') : msg('Copy'),
              emphasis,
              icon: icons.copy,
              onClick: () => this.#copy(action),
            })
          : button({
              label: action.label,
              emphasis,
              icon: icons.download,
              onClick: () => this.#download(action),
            })
      }
      <span role="status">${status}</span>
    `;
  }

  async #copy({ code }: Copy): Promise<void> {
    const { msg } = this.view;
    try {
      await putOnClipboard(code);
      this.status = msg('Copied.');
    } catch {
      await this.#select(code);
      this.status = msg('Selected: copy it with your keyboard.');
    }
  }

  /** Selects a code where it is shown. */
  async #select(code: string): Promise<void> {
    const find = (): Element | undefined =>
      [...document.querySelectorAll('.code code')].find((each) => each.textContent === code);
    if (!find()) {
      this.view.goTo('publish', ['code']);
      await new Promise((shown) => requestAnimationFrame(shown));
    }
    const shown = find();
    if (shown) getSelection()?.selectAllChildren(shown);
  }

  #download({ file, make }: Download): void {
    const { msg } = this.view;
    const packages = builtInPackages();
    if (packages) saveFile(file, make(packages));
    this.status = packages ? msg('Downloaded.') : msg('Only the built page has the packages.');
  }
}
