// What a container of tags does: it waits for consent, then makes the script of the tag anew and puts it in.
document.getElementById('refuse').onclick = () => document.getElementById('consent').remove();
document.getElementById('accept').onclick = () => {
  document.getElementById('consent').remove();
  for (const old of document.getElementById('tag').content.querySelectorAll('script')) {
    const script = document.createElement('script');
    for (const { name, value } of old.attributes) script.setAttribute(name, value);
    document.body.append(script);
  }
};
