import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { guessed } from '../guessed-names.mjs';

/** Every widget with every attribute that somebody may guess. (Only React 19 writes properties.) */
function Guessed() {
  const [theme, setTheme] = useState('light');
  return (
    <>
      <p>{guessed.length} widgets</p>
      <button onClick={() => setTheme('dark')}>Dark</button>
      {guessed.map(({ tag: Widget, attributes }, index) => (
        <Widget key={index} theme={theme} {...attributes} />
      ))}
    </>
  );
}

createRoot(document.querySelector('#app')).render(<Guessed />);
