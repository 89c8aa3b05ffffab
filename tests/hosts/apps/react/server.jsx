import { renderToString } from 'react-dom/server';
import { Page } from './page.jsx';

/** The page as the server sends it. */
export const html = renderToString(<Page />);
