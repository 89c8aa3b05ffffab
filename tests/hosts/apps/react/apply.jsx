import { useState } from 'react';
import { createRoot } from 'react-dom/client';

/** An app that delivers applications itself. (React 18 cannot listen so; only 19 opens this page.) */
function Apply() {
  const [email, setEmail] = useState('nobody');
  const deliver = (event) => {
    event.preventDefault();
    setEmail(event.currentTarget.application.get('email'));
    event.currentTarget.settle('sent');
  };
  return (
    <>
      <p>Delivered by the app: {email}</p>
      <coder-apply endpoint="/apply" oncoder-apply-submit={deliver} />
    </>
  );
}

createRoot(document.querySelector('#app')).render(<Apply />);
