import { render } from 'preact';
import { Registration } from '../screens/Registration.tsx';

/* The page of the sidebar. */

render(<Registration />, document.getElementById('main')!);
