/** A salary card whose period the app sets, and what the app heard from it. */
export const App = {
  data: () => ({ period: 'year', shown: true, heard: 'nothing', started: false }),
  mounted() {
    this.started = true;
  },
  template: `
    <button @click="period = 'month'">Pay by the month</button>
    <button @click="period = undefined">Pay as usual</button>
    <button @click="shown = !shown">Show or remove the card</button>
    <p v-if="started">The app has started</p>
    <p>Heard: {{ heard }}</p>
    <coder-salary
      v-if="shown"
      :period="period"
      @coder-change="heard = $event.detail.name + ' is ' + $event.detail.value"
    ><a href="https://www.bls.gov/oes/">Medical coder pay: official figures</a></coder-salary>`,
};
