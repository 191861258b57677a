import { render } from 'preact';
import { App } from './App.tsx';

/* The page of the sidebar. */

render(<App />, document.getElementById('main')!);
