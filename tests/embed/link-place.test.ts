import { expect, fixture, html } from '@open-wc/testing';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import { standsAlone } from '../../src/embed/link-place.js';

const LINK = '<a href="/en/salary/">Pay</a>';

async function alone(markup: string): Promise<boolean> {
  const place = await fixture(html`<div>${unsafeHTML(markup)}</div>`);
  return standsAlone(place.querySelector('a')!);
}

const CARDS = [
  LINK,
  `<p>${LINK}</p>`,
  `<p>&nbsp;<strong><em>${LINK}</em></strong> </p>`,
  `<p>What they earn:<br>${LINK}<br>And more.</p>`,
  `<p><!-- wp:paragraph -->${LINK}<script>let x = 1;</script></p>`,
  `<figure><a href="/x"><img alt=""></a><figcaption>What they earn</figcaption></figure>`,
  `<ul><li>${LINK}</li><li>Text of another item</li></ul>`,
  `<ol><li><p>What they earn</p><p>${LINK}</p></li></ol>`,
  `<p>Text.</p>${LINK}<p>Text.</p>`,
  `<table><tr><td>${LINK}</td></tr></table>`,
  `<form><input name="matches"><input name="closest"><p>${LINK}</p></form>`,
  `<form><input name="matches"><input name="textContent">${LINK}</form>`,
  `${LINK}<form><input name="matches"><input name="textContent">Search</form>`,
];

const LINKS = [
  `<p>See ${LINK} for more.</p>`,
  `<p>See <b>what</b> ${LINK}</p>`,
  `<p>${LINK}, they say.</p>`,
  `<p><em>${LINK}</em> they say.</p>`,
  `<p>${LINK} <a href="/">Home</a></p>`,
  `<ul><li>${LINK}</li><li><a href="/">Home</a></li></ul>`,
  `<ul><li>${LINK}</li></ul>`,
  `<nav><p>${LINK}</p></nav>`,
  `<header>${LINK}</header>`,
  `<footer><p>${LINK}</p></footer>`,
  `<div role="navigation">${LINK}</div>`,
  `<h2>${LINK}</h2>`,
  `<div>${LINK}<span>more</span></div>`,
  `<x-menu>${LINK}<x-item><a href="/">Home</a></x-item></x-menu>`,
];

describe('a link becomes a card', () => {
  for (const markup of CARDS) {
    it(`in ${markup}`, async () => {
      expect(await alone(markup)).to.equal(true);
    });
  }
});

describe('a link stays one', () => {
  for (const markup of LINKS) {
    it(`in ${markup}`, async () => {
      expect(await alone(markup)).to.equal(false);
    });
  }
});
