export default {
  group: 'Loading',
  cases: [
    {
      name: 'classic script',
      run: async (t) => {
        const page = await t.open('/partners/classic');
        await t.shows(page, 'coder-salary', '$45,240');
      },
    },
  ],
};
