import 'zone.js';
import '@angular/compiler';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';

class PartnerApp {
  period = 'year';
  shown = true;
  heard = 'nothing';

  hear({ detail }) {
    this.heard = `${detail.name} is ${detail.value}`;
  }
}

Component({
  selector: 'partner-app',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="period = 'month'">Pay by the month</button>
    <button (click)="period = null">Pay as usual</button>
    <button (click)="shown = !shown">Show or remove the card</button>
    <p>The app has started</p>
    <p>Heard: {{ heard }}</p>
    @if (shown) {
      <coder-salary [attr.period]="period" (coder-change)="hear($event)"
        ><a href="https://www.bls.gov/oes/">Medical coder pay: official figures</a></coder-salary
      >
    }
  `,
})(PartnerApp);

await bootstrapApplication(PartnerApp);
