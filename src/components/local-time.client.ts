// What time it is now in a place; without JavaScript the name of its time zone stands there.

class LocalTime extends HTMLElement {
  connectedCallback() {
    const { zone, text = '' } = this.dataset;
    const clock = new Intl.DateTimeFormat('en-GB', {
      ...(zone ? { timeZone: zone } : {}),
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    });
    const tell = () => {
      this.textContent = text.replace('{{time}}', clock.format(new Date()));
    };
    tell();
    // To the minute is enough, and the page may stay open.
    setInterval(tell, 20_000);
  }
}

customElements.define('local-time', LocalTime);
