import 'zone.js';
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

/** Angular writes a bound attribute when the element stands in the page already. */
class PartnerApp {
  storage = 'session';
}

Component({
  selector: 'partner-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `<coder-requirements [attr.storage]="storage"></coder-requirements>`,
})(PartnerApp);

await bootstrapApplication(PartnerApp);
