import { useEffect, useRef, version } from 'react';

const fallback = <a href="https://www.bls.gov/oes/">Medical coder pay: official figures</a>;

/** React 19 takes any event as a prop, by its own name. */
function SalaryByProp({ period, onChange }) {
  return (
    <coder-salary period={period} oncoder-change={({ detail }) => onChange(detail)}>
      {fallback}
    </coder-salary>
  );
}

/** React 18 knows only the events of HTML; others take a ref. */
function SalaryByRef({ period, onChange }) {
  const card = useRef(null);
  useEffect(() => {
    const { current } = card;
    const listener = ({ detail }) => onChange(detail);
    current.addEventListener('coder-change', listener);
    return () => current.removeEventListener('coder-change', listener);
  }, [onChange]);
  return (
    <coder-salary ref={card} period={period}>
      {fallback}
    </coder-salary>
  );
}

export const Salary = version.startsWith('18') ? SalaryByRef : SalaryByProp;
