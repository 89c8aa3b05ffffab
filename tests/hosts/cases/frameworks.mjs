export default { group: 'Frameworks', cases: [] };
