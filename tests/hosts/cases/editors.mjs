export default { group: 'Editors', cases: [] };
