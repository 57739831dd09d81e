import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { RoleFinderCompleteEvent } from 'ajo-role-finder';
import 'ajo-role-finder';

@Component({
  selector: 'app-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <role-finder lang="fr" heading="3" [paths]="paths" (role-finder-complete)="complete($event)" />
  `,
})
class Page {
  readonly paths = { marketer: 'https://docs.example/mkt' };

  complete({ roles }: RoleFinderCompleteEvent): void {
    document.title = roles.join();
  }
}

await bootstrapApplication(Page);
