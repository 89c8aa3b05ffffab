import { App } from './app.jsx';

/** A page with every widget, each with attributes. */
export const Page = () => (
  <main>
    <App />
    <coder-timeline path="certificate" hours-per-week={12} heading-level={2} />
    <coder-requirements path="associate" storage="none" theme="dark" />
    <coder-apply endpoint="/apply" programs="night=Night Program" lang="es" />
  </main>
);
