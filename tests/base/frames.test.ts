import { expect } from '@open-wc/testing';
import '../../src/index.js';
import { cardOf, textOf, waitFor } from '../helpers/dom.js';
import { clearPage, mount, watchConsole } from '../helpers/mount.js';

describe('a card in the document of a frame', () => {
  let spy: ReturnType<typeof watchConsole>;
  let frame: HTMLIFrameElement;
  beforeEach(() => {
    spy = watchConsole();
    frame = document.createElement('iframe');
    document.body.append(frame);
  });
  afterEach(() => {
    frame.remove();
    spy.restore();
    clearPage();
  });

  const inner = () => frame.contentDocument!.body;
  const radiusOf = (widget: Element) =>
    widget.ownerDocument.defaultView!.getComputedStyle(cardOf(widget)).borderRadius;

  it('keeps its styles when it is moved there, and when it comes back', async () => {
    const salary = await mount('<coder-salary></coder-salary>');
    const place = salary.parentElement!;
    inner().append(salary);
    expect(radiusOf(salary)).to.equal('12px');
    salary.setAttribute('period', 'hour');
    await salary.updateComplete;
    expect(textOf(salary)).to.contain('$21.75');
    place.append(salary);
    expect(radiusOf(salary)).to.equal('12px');
  });

  it('has its styles when it is first drawn there', async () => {
    const salary = document.createElement('coder-salary');
    inner().append(salary);
    await waitFor(() => expect(textOf(salary)).to.contain('$45,240'));
    expect(radiusOf(salary)).to.equal('12px');
    expect(spy.warnings).to.deep.equal([]);
  });

  it('speaks the language of that document', async () => {
    inner().lang = 'es';
    const salary = document.createElement('coder-salary');
    inner().append(salary);
    await waitFor(() => expect(textOf(salary)).to.contain('Salario de los codificadores'));
  });
});
