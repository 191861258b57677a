import { render } from 'preact';
import { Sidebar } from '../screens/Sidebar.tsx';

/* The page of the sidebar. */

render(<Sidebar />, document.getElementById('page')!);
