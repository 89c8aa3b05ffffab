import { appCases } from './frameworks-apps.mjs';

export const angularCases = [
  ...appCases('Angular', 'angular/app'),
  {
    name: 'Angular: ticks return after a reload where the kind of storage is bound',
    run: async (t) => {
      const page = await t.open('/apps/angular/checklist.html');
      await page.getByRole('checkbox', { name: 'ICD-10-CM' }).check();
      await page.getByText('1 of 13 done').waitFor();
      await page.reload();
      await page.getByText('1 of 13 done').waitFor();
    },
  },
];
