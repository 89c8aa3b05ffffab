import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** A timeline with a number and a boolean, which React turns into attributes. */
function Values() {
  const [hours, setHours] = useState(12);
  const [hidden, setHidden] = useState(true);
  const buttons = [
    ['Hide', true],
    ['Show', undefined],
    ['Say false', false],
  ];
  return (
    <>
      <button onClick={() => setHours(20)}>Study 20 hours</button>
      {buttons.map(([name, value]) => (
        <button key={name} onClick={() => setHidden(value)}>
          {name}
        </button>
      ))}
      <coder-timeline hours-per-week={hours} hidden={hidden} />
    </>
  );
}

createRoot(document.querySelector('#app')).render(<Values />);
