import { useEffect, useState } from 'react';
import { Salary } from './salary.jsx';

/** A salary card whose period the app sets, and what the app heard from it. */
export function App() {
  const [started, setStarted] = useState(false);
  const [period, setPeriod] = useState('year');
  const [shown, setShown] = useState(true);
  const [heard, setHeard] = useState('nothing');
  useEffect(() => setStarted(true), []);
  return (
    <>
      <button onClick={() => setPeriod('month')}>Pay by the month</button>
      <button onClick={() => setPeriod(undefined)}>Pay as usual</button>
      <button onClick={() => setShown(!shown)}>Show or remove the card</button>
      <p>{started ? 'The app has started' : 'The app is starting'}</p>
      <p>Heard: {heard}</p>
      {shown && (
        <Salary period={period} onChange={({ name, value }) => setHeard(`${name} is ${value}`)} />
      )}
    </>
  );
}
