import { start } from './start.mjs';

start({
  data: () => ({ email: 'nobody' }),
  methods: {
    deliver({ currentTarget: form }) {
      this.email = form.application.get('email');
      form.settle('sent');
    },
  },
  template: `
    <p>Delivered by the app: {{ email }}</p>
    <coder-apply endpoint="/apply" @coder-apply-submit.prevent="deliver"></coder-apply>`,
});
