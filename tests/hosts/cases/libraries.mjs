export default { group: 'Libraries', cases: [] };
