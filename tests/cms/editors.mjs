/* Editors that need a page: each is opened once, and puts a text through its engine as it would be stored. */
import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../src/build/bootstrap.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

const file = (path) => fileURLToPath(new URL(`node_modules/${path}`, import.meta.url));

const EMPTY = '<!doctype html><meta charset="utf-8"><title>Editor</title><div id="place"></div>';

async function bundle(code, resolveDir = folder('.')) {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir },
    bundle: true,
    format: 'iife',
    write: false,
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.IS_GUTENBERG_PLUGIN': 'false' },
  });
  return outputFiles[0].text;
}

const BLOCK_EDITOR = `
  import { pasteHandler, serialize } from '@wordpress/blocks';
  import { registerCoreBlocks } from '@wordpress/block-library';
  registerCoreBlocks();
  window.blocks = { pasteHandler, serialize };`;

/** For each editor its script, and what it does with a text, which runs in the page. */
const EDITORS = {
  tinymce: {
    script: () => ({ url: '/tinymce/tinymce.min.js' }),
    edit: async (text, options) => {
      window.tinymce.remove();
      const base = { selector: '#place', license_key: 'gpl', base_url: '/tinymce' };
      const [editor] = await window.tinymce.init({ ...base, ...options });
      editor.setContent(text);
      return editor.getContent();
    },
  },
  ckeditor: {
    script: () => ({ path: file('ckeditor5/dist/browser/ckeditor5.umd.js') }),
    edit: async (text, options) => {
      const { ClassicEditor, Essentials, Paragraph, Link, List, GeneralHtmlSupport } =
        window.CKEDITOR;
      const plugins = [Essentials, Paragraph, Link, List, GeneralHtmlSupport];
      const place = document.body.appendChild(document.createElement('div'));
      const editor = await ClassicEditor.create(place, { licenseKey: 'GPL', plugins, ...options });
      editor.setData(text);
      const stored = editor.getData();
      await editor.destroy();
      return stored;
    },
  },
  quill: {
    script: () => ({ path: file('quill/dist/quill.js') }),
    edit: (text) => {
      const editor = new window.Quill(document.body.appendChild(document.createElement('div')));
      editor.clipboard.dangerouslyPasteHTML(text);
      return editor.getSemanticHTML();
    },
  },
  tiptap: {
    script: async () => ({
      content: await bundle(
        `import { Editor } from '@tiptap/core'; import StarterKit from '@tiptap/starter-kit';
         window.Tiptap = { Editor, StarterKit };`,
      ),
    }),
    edit: (text) => {
      const { Editor, StarterKit } = window.Tiptap;
      return new Editor({ extensions: [StarterKit], content: text }).getHTML();
    },
  },
  froala: {
    script: () => ({ path: file('froala-editor/js/froala_editor.pkgd.min.js') }),
    edit: async (text) => {
      const place = document.body.appendChild(document.createElement('div'));
      const editor = await new Promise((ready) => {
        const made = new window.FroalaEditor(place, {}, () => ready(made));
      });
      editor.html.set(text);
      const stored = editor.html.get();
      editor.destroy();
      return stored;
    },
  },
  blocks: {
    script: async () => {
      ensureInstalled(folder('wordpress'));
      return { content: await bundle(BLOCK_EDITOR, folder('wordpress')) };
    },
    // What somebody pastes is the code, as text.
    edit: (text) => {
      const { pasteHandler, serialize } = window.blocks;
      return serialize(pasteHandler({ HTML: '', plainText: text, mode: 'AUTO' }));
    },
  },
  editorjs: {
    script: () => ({ path: file('@editorjs/editorjs/dist/editorjs.umd.js') }),
    edit: async (text) => {
      const place = document.body.appendChild(document.createElement('div'));
      place.id = `place-${document.querySelectorAll('div').length}`;
      const editor = new window.EditorJS({ holder: place.id, logLevel: 'ERROR' });
      await editor.isReady;
      // It takes HTML by paste alone, and a while.
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/html', text);
      const paste = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
      place.querySelector('.ce-paragraph').dispatchEvent(paste);
      while (!place.innerText.includes('After it.')) await new Promise(requestAnimationFrame);
      const { blocks } = await editor.save();
      editor.destroy();
      return blocks.map(({ data }) => `<p>${data.text ?? ''}</p>`).join('');
    },
  },
};

async function open(browser, name) {
  const page = await browser.newPage();
  await page.route('http://editor.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ contentType: 'text/html', body: EMPTY })
      : route.fulfill({ path: file(pathname.slice(1)) });
  });
  await page.goto('http://editor.test/');
  await page.addScriptTag(await EDITORS[name].script());
  return page;
}

/** Opens editors when they are first asked for. */
export function openEditors(browser) {
  const pages = new Map();
  /** What puts a text through an editor. */
  return (name, options) => async (text) => {
    if (!pages.has(name)) pages.set(name, open(browser, name));
    const page = await pages.get(name);
    return page.evaluate(
      ([code, what, how]) => new Function(`return (${code})`)()(what, how),
      [EDITORS[name].edit.toString(), text, options],
    );
  };
}
