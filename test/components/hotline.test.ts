import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import { emulateMedia } from '@web/test-runner-commands';
import { warnings } from '../warnings.js';
import { inside } from './closed.js';
import '../../src/define/hotline.js';

import '../../src/define/exit.js';

type Hotline = HTMLElementTagNameMap['safar-hotline'];

const drawn = () => new Promise((resolve) => setTimeout(resolve));

describe('<safar-hotline>', () => {
  for (const lang of ['en', 'ru', 'kk']) {
    for (const shape of ['card', 'bar', 'inline']) {
      it(`is accessible as a ${shape} in ${lang}`, async () => {
        const element = await fixture<Hotline>(
          html`<safar-hotline lang=${lang} country="KZ" shape=${shape} exit dismissible></safar-hotline>`,
        );
        for (const details of inside(element).querySelectorAll('details')) details.open = true;
        await expect(element).to.be.accessible();
        expect(inside(element).querySelector('.num')!.getAttribute('href')).to.equal('tel:11616');
      });
    }
  }

  it('keeps what is unfolded, and the focus, when the page changes something', async () => {
    const element = await fixture<Hotline>(html`<safar-hotline country="KZ" lang="en"></safar-hotline>`);
    const root = inside(element);
    root.querySelector('summary')!.click();
    root.querySelector('summary')!.focus();
    element.lang = 'ru';
    await drawn();
    expect(root.querySelector('section')!.lang).to.equal('ru');
    expect(root.querySelector('details')!.open).to.equal(true);
    expect(root.activeElement).to.equal(root.querySelector('summary'));
  });

  it('is dark where the page is, and readable', async () => {
    const around = await fixture(
      html`<div style="color-scheme: dark"><safar-hotline country="KZ" lang="ru"></safar-hotline></div>`,
    );
    const element = around.querySelector('safar-hotline')!;
    expect(getComputedStyle(inside(element).querySelector('section')!).backgroundColor).to.equal('rgb(16, 24, 30)');
    await expect(element).to.be.accessible();
  });

  it('follows the device from light to dark and back', async () => {
    const around = await fixture<HTMLElement>(html`<div><safar-exit lang="ru"></safar-exit></div>`);
    const element = around.querySelector('safar-exit')!;
    const ground = () => getComputedStyle(inside(element).querySelector('small')!).backgroundColor;
    around.style.colorScheme = 'light dark';
    await emulateMedia({ colorScheme: 'dark' });
    await waitUntil(() => ground() === 'rgb(16, 24, 30)', 'it turns dark');
    await emulateMedia({ colorScheme: 'light' });
    await waitUntil(() => ground() === 'rgb(255, 255, 255)', 'it turns light');
  });

  it('speaks the language around it, through the shadow trees it stands in', async () => {
    const outer = await fixture<HTMLElement>(html`<div lang="kk"></div>`);
    const root = outer.attachShadow({ mode: 'open' });
    const element = document.createElement('safar-hotline');
    element.setAttribute('country', 'KZ');
    root.append(element);
    await drawn();
    expect(inside(element).querySelector('section')!.lang).to.equal('kk');
  });

  for (const shape of ['card', 'bar', 'inline'])
    it(`is gone when it is hidden, as a ${shape} too`, async () => {
      const element = await fixture<Hotline>(
        html`<safar-hotline country="KZ" shape=${shape} dismissible></safar-hotline>`,
      );
      const buttons = [...inside(element).querySelectorAll('button')];
      buttons.at(-1)!.click();
      expect(getComputedStyle(element).display).to.equal('none');
    });

  it('names the month of the last check in words or numbers, never in a code', async () => {
    const element = await fixture<Hotline>(html`<safar-hotline country="KZ" lang="kk"></safar-hotline>`);
    expect(inside(element).textContent).to.match(/Тексерілді: (11\.2026|2026\D+қараша|қараша)/);
  });

  it('touches nothing when a change comes out the same', async () => {
    const element = await fixture<Hotline>(html`<safar-hotline country="KZ" lang="ru"></safar-hotline>`);
    const section = inside(element).querySelector('section');
    element.setAttribute('country', 'kz');
    await drawn();
    expect(inside(element).querySelector('section')).to.equal(section);
  });

  it('hides its tree from the page', async () => {
    const element = await fixture<Hotline>(html`<safar-hotline country="KZ"></safar-hotline>`);
    expect(element.shadowRoot).to.equal(null);
  });

  it('keeps the page’s own link when no line is known', async () => {
    const element = await fixture<Hotline>(
      html`<safar-hotline country="QQ"><a href="tel:+442079460999">Call us</a></safar-hotline>`,
    );
    expect(inside(element).querySelector('slot')!.assignedElements()).to.deep.equal([element.querySelector('a')]);
    await expect(element).to.be.accessible();
  });

  it('shows the partner’s own line first, from a child or a property, before or after it is attached', async () => {
    const child = await fixture<Hotline>(
      html`<safar-hotline country="KZ"
        ><script type="application/json" slot="services">
          [{ "name": "Ours", "dial": "+44 20 7946 0123" }]
        </script></safar-hotline
      >`,
    );
    const property = document.createElement('safar-hotline');
    property.setAttribute('country', 'KZ');
    property.services = [{ name: 'Ours', dial: '+44 20 7946 0123' }];
    document.body.append(property);
    await drawn();
    for (const element of [child, property]) {
      expect(inside(element).querySelector('.num')!.getAttribute('href')).to.equal('tel:+442079460123');
    }
    property.remove();
  });

  it('takes JSON from the property too, and nothing from a record that throws', async () => {
    const element = await fixture<Hotline>(
      html`<safar-hotline
        lang="en"
        country="KZ"
        .services=${'[{"name":"Ours","dial":"+44 20 7946 0123"}]'}
      ></safar-hotline>`,
    );
    expect(inside(element).querySelector('.name')!.textContent).to.equal('Ours');
    const said = await warnings(async () => {
      element.services = [
        {
          get name() {
            throw new Error('a page’s own');
          },
        },
        { name: 'Another', dial: '+44 20 7946 0456' },
      ];
      await drawn();
    });
    expect(inside(element).querySelector('.name')!.textContent).to.equal('Another');
    expect(said.filter((text) => text.includes('services[0]'))).to.have.length(1);
  });

  it('takes a child that the page brings after the element', async () => {
    const element = await fixture<Hotline>(html`<safar-hotline lang="en" country="KZ"></safar-hotline>`);
    const script = Object.assign(document.createElement('script'), {
      type: 'application/json',
      slot: 'services',
      textContent: '[{"name":"Late","dial":"+44 20 7946 0123"}]',
    });
    element.append(script);
    document.dispatchEvent(new Event('DOMContentLoaded'));
    await drawn();
    expect(inside(element).querySelector('.name')!.textContent).to.equal('Late');
  });

  it('offers the way out, and to be hidden, where no line is known too', async () => {
    const element = await fixture<Hotline>(
      html`<safar-hotline lang="en" country="JP" exit dismissible></safar-hotline>`,
    );
    const buttons = [...inside(element).querySelectorAll('button')].map(({ textContent }) => textContent);
    expect(buttons).to.deep.equal(['Leave', 'Hide']);
    const described = () => inside(element).querySelector('.leave')!.getAttribute('aria-describedby');
    expect(inside(element).querySelector(`#${described()}`)!.textContent).to.contain('history');
    Object.assign(element, { services: [{ name: 'Ours', dial: '+44 20 7946 0123' }] }).setAttribute('shape', 'bar');
    await drawn();
    expect(described()).to.equal(null);
  });

  it('says when a line is open, and links what is not called from a bar', async () => {
    const element = await fixture<Hotline>(html`<safar-hotline lang="en" country="KZ"></safar-hotline>`);
    const days = ['Mo', 'Tu', 'We', 'Th', 'Fr'];
    element.services = [
      { name: 'Ours', telegram: '@example', country: 'KZ', hours: [{ days, opens: '09:00', closes: '18:00' }] },
    ];
    await drawn();
    const chips = [...inside(element).querySelectorAll('.chip')].map(({ textContent }) => textContent);
    expect(chips).to.include('Mon–Fri 09:00–18:00');
    element.setAttribute('shape', 'bar');
    await drawn();
    const link = inside(element).querySelector('.strip a')!;
    expect([link.getAttribute('href'), link.textContent]).to.deep.equal(['https://t.me/example', 'Write on Telegram']);
  });

  it('says of a number to text what it is for, and keeps it together among words from right to left', async () => {
    const element = await fixture<Hotline>(html`<safar-hotline lang="fa-AF" country="KZ"></safar-hotline>`);
    element.services = [{ name: 'Ours', dial: '+44 20 7946 0123', sms: '+44 7700 900456' }];
    await drawn();
    const link = inside(element).querySelector('a[href^="sms:"]')!;
    expect(link.querySelector('bdi')!.textContent).to.equal('+44\u00a07700\u00a0900456');
    expect(link.textContent.length).to.be.greaterThan('+44 7700 900456'.length + 3);
    expect(link.classList.contains('big')).to.equal(false);
  });

  it('takes its font from the page, or from the token', async () => {
    const around = await fixture(
      html`<div style="font-family: Georgia"><safar-hotline country="KZ"></safar-hotline></div>`,
    );
    const element = around.querySelector('safar-hotline')!;
    const font = () => getComputedStyle(inside(element).querySelector('section')!).fontFamily;
    expect(font()).to.equal('Georgia');
    element.style.setProperty('--safar-font', 'Verdana');
    expect(font()).to.equal('Verdana');
  });

  it('is dark with the dark page around the shadow tree that it stands in, and turns with the page’s class', async () => {
    const outer = await fixture<HTMLElement>(html`<div style="color-scheme: dark"></div>`);
    const element = document.createElement('safar-hotline');
    outer.attachShadow({ mode: 'open' }).append(element);
    await drawn();
    expect(element.dataset.scheme).to.equal('dark');
    outer.style.colorScheme = 'light';
    document.documentElement.classList.toggle('some-theme');
    await drawn();
    expect(element.dataset.scheme).to.equal('light');
    document.documentElement.classList.toggle('some-theme');
  });

  it('says once what was wrong, by name, and shows a line all the same', async () => {
    let element: Hotline | undefined;
    const said = await warnings(async () => {
      element = await fixture<Hotline>(
        html`<safar-hotline
          country="KZ"
          shape="round"
          kind="pizza"
          .services=${[
            { name: 'A', dial: '12AB' },
            { name: 'B', url: 'javascript:alert(1)' },
          ]}
        ></safar-hotline>`,
      );
      element.setAttribute('dismissible', '');
      await drawn();
    });
    expect(said.filter((line) => line.includes('shape="round"'))).to.have.length(1);
    expect(said.filter((line) => line.includes('kind="pizza"'))).to.have.length(1);
    expect(said.filter((line) => line.includes('services[0].dial'))).to.have.length(1);
    expect(said.filter((line) => line.includes('services[1]'))).to.have.length(1);
    expect(inside(element!).querySelector('.num')!.getAttribute('href')).to.equal('tel:11616');
    expect(
      [...inside(element!).querySelectorAll('a')].filter(({ href }) => !/^(tel|sms|https):/.test(href)),
    ).to.deep.equal([]);
  });

  it('says that broken JSON can’t be read, once', async () => {
    const said = await warnings(() =>
      fixture(
        html`<safar-hotline country="KZ"
          ><script type="application/json" slot="services">
            [{"name":
          </script></safar-hotline
        >`,
      ),
    );
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('services');
  });

  it('hides when the reader says so, unless the page keeps it', async () => {
    const element = await fixture<Hotline>(html`<safar-hotline country="KZ" shape="bar" dismissible></safar-hotline>`);
    const hide = inside(element).querySelector<HTMLElement>('button')!;
    element.addEventListener('safar-dismiss', (event) => event.preventDefault(), { once: true });
    hide.click();
    expect(element.hidden).to.equal(false);
    setTimeout(() => hide.click());
    await oneEvent(element, 'safar-dismiss');
    expect(element.hidden).to.equal(true);
  });

  it('speaks the language chosen in any of them, until then each its own', async () => {
    const [a, b] = await Promise.all([
      fixture<Hotline>(html`<safar-hotline country="KZ" lang="ru"></safar-hotline>`),
      fixture<Hotline>(html`<safar-hotline country="KZ" lang="kk"></safar-hotline>`),
    ]);
    const spoken = () => [a, b].map((element) => inside(element).querySelector('section')!.lang);
    expect(spoken()).to.deep.equal(['ru', 'kk']);
    const picker = inside(a).querySelector<HTMLSelectElement>('.foot select')!;
    picker.value = 'en';
    picker.dispatchEvent(new Event('change'));
    await drawn();
    expect(spoken()).to.deep.equal(['en', 'en']);
  });
});

describe('<safar-exit>', () => {
  it('is accessible, and says that the history stays', async () => {
    const element = await fixture<HTMLElement>(html`<safar-exit lang="en" href="https://example.org/"></safar-exit>`);
    await expect(element).to.be.accessible();
    expect(inside(element).textContent).to.contain('history stays');
  });

  it('warns of an address that is not https', async () => {
    const said = await warnings(() => fixture(html`<safar-exit href="javascript:alert(1)"></safar-exit>`));
    expect(said).to.have.length(1);
    expect(said[0]).to.contain('href');
  });
});
