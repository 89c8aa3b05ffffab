import { start } from './start.mjs';

start({
  data: () => ({ schools: ['North', 'South', 'East'] }),
  template: `
    <button @click="schools.reverse()">Turn the list around</button>
    <ol>
      <li v-for="school in schools" :key="school" :aria-label="school">
        <coder-apply endpoint="/apply" :programs="'only=' + school + ' Program'"></coder-apply>
        <coder-requirements storage="none"></coder-requirements>
      </li>
    </ol>`,
});
