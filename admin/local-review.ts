// The local server says whether it keeps drafts until they are published: `EDITOR_MODE=review npm start`.

/** No review either where nobody answers: the site is then only looked at. */
export async function hasLocalReview(): Promise<boolean> {
  try {
    const answer = await fetch('/api/v1', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ action: 'info' }),
    });
    return answer.ok && (await answer.text()).includes('"editorial_workflow"');
  } catch {
    return false;
  }
}
