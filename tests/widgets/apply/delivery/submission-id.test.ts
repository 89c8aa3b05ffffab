import { expect } from '@open-wc/testing';
import { submissionId } from '../../../../src/widgets/apply/visit/submission-id.js';

describe('submission ids', () => {
  it('differ', () => {
    const ids = new Set([...Array(100)].map(submissionId));
    expect(ids.size).to.equal(100);
    for (const id of ids) expect(id).to.match(/^[0-9a-f]{32}$/);
  });
});
