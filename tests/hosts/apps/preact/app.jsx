import { render } from 'preact';
import 'preact/debug';
import { useState } from 'preact/hooks';

function App() {
  const [period, setPeriod] = useState('year');
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState('nothing');
  const hear = ({ detail }) => setHeard(`${detail.name} is ${detail.value}`);
  return (
    <>
      <button onClick={() => setPeriod('month')}>Pay by the month</button>
      <button onClick={() => setPeriod(undefined)}>Pay as usual</button>
      <button onClick={() => setShown(!shown)}>Show or remove the card</button>
      <p>The app has started</p>
      <p>Heard: {heard}</p>
      {shown && (
        <coder-salary period={period} oncoder-change={hear}>
          <a href="https://www.bls.gov/oes/">Medical coder pay: official figures</a>
        </coder-salary>
      )}
    </>
  );
}

render(<App />, document.querySelector('#app'));
