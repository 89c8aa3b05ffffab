/** Answers every required question of an apply form. */
export async function fillApplication(form) {
  await form.getByLabel('First name').fill('María');
  await form.getByLabel('Last name').fill('García');
  await form.getByLabel('Email').fill('maria@example.com');
  await form.getByLabel('ZIP code').fill('77002');
  for (const name of ['Program', 'Start', 'Education so far']) {
    await form.getByRole('combobox', { name }).selectOption({ index: 1 });
  }
}
